import App
import Testing
