/// A value that can be kept in an ``Archive``.
package protocol Archivable {
    /// Any value, to be read over.
    static var blank: Self { get }

    /// Passes on everything that the value is made of, always in the same order.
    mutating func archive(_ archive: inout Archive)
}

extension Int: Archivable {
    /// To be read over.
    package static var blank: Int { 0 }
    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) { archive.pass(number: &self) }
}

extension Bool: Archivable {
    /// To be read over.
    package static var blank: Bool { false }

    /// As a byte, because not every byte is a `Bool`.
    package mutating func archive(_ archive: inout Archive) {
        var byte: UInt8 = self ? 1 : 0
        archive.pass(number: &byte)
        self = byte == 1
    }
}

extension String: Archivable {
    /// To be read over.
    package static var blank: String { "" }
    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) { archive.pass(text: &self) }
}

extension Optional: Archivable where Wrapped: Archivable {
    /// To be read over.
    package static var blank: Self { nil }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        var isThere = self != nil
        archive.pass(&isThere)
        guard isThere else {
            self = nil
            return
        }
        var value: Wrapped = self ?? .blank
        archive.pass(&value)
        self = value
    }
}

extension Array: Archivable where Element: Archivable {
    /// To be read over.
    package static var blank: Self { [] }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        let count = archive.passCount(count)
        guard archive.isReading else {
            for index in indices { archive.pass(&self[index]) }
            return
        }
        self = []
        while self.count < count, !archive.isBroken {
            var element = Element.blank
            archive.pass(&element)
            append(element)
        }
    }
}

extension Dictionary: Archivable where Key: Archivable, Value: Archivable {
    /// To be read over.
    package static var blank: Self { [:] }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        var keys = Array(keys)
        archive.pass(&keys)
        if archive.isReading { self = Dictionary(minimumCapacity: keys.count) }
        for key in keys {
            var value: Value = self[key] ?? .blank
            archive.pass(&value)
            if archive.isReading { self[key] = value }
        }
    }
}

extension Set: Archivable where Element: Archivable {
    /// To be read over.
    package static var blank: Self { [] }

    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        var elements = Array(self)
        archive.pass(&elements)
        if archive.isReading { self = Set(elements) }
    }
}

/// Enumerations of a few words, kept as these words.
extension Archivable where Self: RawRepresentable, RawValue == String {
    /// All that it is made of.
    package mutating func archive(_ archive: inout Archive) {
        var word = rawValue
        archive.pass(&word)
        guard archive.isReading else { return }
        if let value = Self(rawValue: word) { self = value } else { archive.breakOff() }
    }
}
