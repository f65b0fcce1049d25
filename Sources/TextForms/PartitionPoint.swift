extension RandomAccessCollection {
    /// The first index of which the element belongs to the second part, or `endIndex`, found by
    /// halving.
    ///
    /// - Parameter isSecond: false for every element of the first part of the collection, true
    ///   for all that come behind.
    @inlinable
    package func partitionPoint(where isSecond: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isSecond(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
