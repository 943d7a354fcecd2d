import Testing

@testable import Store

@Suite struct MountTests {
  private static let list = """
    21 26 0:20 / /proc rw,nosuid - proc proc rw
    26 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
    40 26 0:35 / /home rw,relatime shared:20 - ext4 /dev/sda3 rw
    41 40 0:36 / /home/aigul/share rw shared:21 master:4 - nfs4 server:/export rw,vers=4.2
    42 26 0:37 / /mnt/my\\040disk rw - cifs //server/disk rw
    43 26 0:38 / /mnt/a-b rw - vfat /dev/sdb1 rw
    broken line
    """

  @Test(arguments: [
    ("/", "ext4"), ("/tmp/x.db", "ext4"), ("/home/aigul/qonys.db", "ext4"), ("/home", "ext4"),
    ("/home/aigul/share", "nfs4"), ("/home/aigul/share/q/qonys.db", "nfs4"),
    ("/home/aigul/shared/qonys.db", "ext4"), ("/mnt/my disk/qonys.db", "cifs"), ("/mnt/a-b/x", "vfat"),
  ])
  func theLongestMountPointThatHoldsThePathCounts(path: String, kind: String) {
    #expect(Mounts.kind(of: path, in: Self.list) == kind)
  }

  @Test func nothingIsKnownFromAnEmptyList() {
    #expect(Mounts.kind(of: "/tmp", in: "") == nil)
  }

  @Test func thisMachineHasARoot() {
    #expect(Mounts.kind(of: "/") != nil)
  }
}
