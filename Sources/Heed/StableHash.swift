internal import Languages

/// A hash that is the same on every machine and in every run, which Swift's own are not.
package func stableHash(_ bytes: ArraySlice<UInt8>) -> UInt64 { WordHash.ofWord(bytes) }
