import Domain
import Foundation

/// The file of one draft, beside the database: it outlives a crash, a `kill` and, once synced, a power cut.
///
/// Two files, of the database's mode. `DATABASE.draft-TOKEN` is empty and locked (`flock`) for as long as this
/// object lives, so that a draft of a running program is told from that of a dead one without asking for process
/// numbers, which are used again. `DATABASE.draft-TOKEN.json` is the content; each write replaces it whole
/// by a rename, so a program killed meanwhile leaves the old draft or the new one.
public final class DraftFile {
  private let store: String
  private let clock: Clock
  private var held: (lock: DraftLock, content: Int32)?

  /// A draft of the database at `path`; nothing is on the disk before the first write.
  public init(beside path: String, clock: Clock) {
    store = path
    self.clock = clock
  }

  private init(_ lock: DraftLock, beside path: String, clock: Clock) {
    store = path
    self.clock = clock
    held = (lock, -1)
  }

  deinit { closeContent() }

  /// Keeps the draft in place of what was kept before; neither waits for the disk nor for the database.
  /// - Throws: ``StoreError/notPermitted(path:)``, ``StoreError/disk(_:)``.
  public func write(_ draft: Draft) throws {
    var draft = draft
    draft.savedAt = clock.now()
    let lock = try held?.lock ?? DraftLock.make(beside: store)
    if held == nil { held = (lock, -1) }
    let bytes = try JSONEncoder().encode(draft)
    let new = lock.path + ".new"
    let file = open(new, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, lock.mode)
    guard file >= 0 else { throw DraftLock.failure(new) }
    fchmod(file, lock.mode)
    guard Self.write(bytes, to: file), rename(new, lock.content) == 0 else {
      let failure = DraftLock.failure(new)
      close(file)
      unlink(new)
      throw failure
    }
    closeContent()
    held = (lock, file)
  }

  /// Waits until what was written last is on the disk; does nothing where it is already.
  /// - Throws: ``StoreError/disk(_:)``.
  public func sync() throws {
    guard let held, held.content >= 0 else { return }
    guard fsync(held.content) == 0 else { throw DraftLock.failure(held.lock.content) }
    let parent = (store as NSString).deletingLastPathComponent
    let folder = open(parent.isEmpty ? "." : parent, O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
    closeContent()
  }

  /// Takes the draft off the disk: it was saved as a record, or is not wanted. The next write begins another.
  public func discard() {
    closeContent()
    held?.lock.remove()
    held = nil
  }

  /// The drafts that programs left which no longer run, oldest first. They stay on the disk until they are
  /// discarded; while one of them is held here no other program is offered it.
  public static func orphans(beside path: String, clock: Clock) throws -> [OrphanDraft] {
    try DraftLock.free(beside: path).compactMap { lock in
      guard let bytes = FileManager.default.contents(atPath: lock.content), !bytes.isEmpty else {
        lock.remove()
        return nil
      }
      // What cannot be read was written by another version of the program, which may still want it.
      guard let draft = try? JSONDecoder().decode(Draft.self, from: bytes) else { return nil }
      return OrphanDraft(draft: draft, file: DraftFile(lock, beside: path, clock: clock))
    }.sorted { $0.draft.savedAt < $1.draft.savedAt }
  }

  private static func write(_ bytes: Data, to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  private func closeContent() {
    guard let held, held.content >= 0 else { return }
    close(held.content)
    self.held?.content = -1
  }
}

/// A draft whose program has died, and its file, held from now on.
public struct OrphanDraft {
  /// What stood in the form.
  public let draft: Draft
  /// To be written on or discarded; let go, it is offered again the next time.
  public let file: DraftFile
}
