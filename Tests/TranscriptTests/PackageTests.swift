import Glibc
import Testing

/// The package's own order.
@Suite struct PackageTests {
  @Test("Nothing stands at the top of the package that does not belong there")
  func top() throws {
    let known: Set = [
      "Package.swift", "README.md", "Sources", "Tests", "scripts",
      // Made by building, and not kept.
      "Package.resolved",
    ]
    let folder = try #require(opendir(PackageFiles.root))
    defer { closedir(folder) }
    var found: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { found.insert(name) }
    }
    #expect(found.subtracting(known) == [])
    #expect(found.isSuperset(of: ["Package.swift", "Sources", "Tests"]))
  }
}
