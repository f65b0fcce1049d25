/// What a terminal must never get out of a text.
package enum Terminal {
    /// Controls but line ends, and what turns the direction of writing or ends a line unseen.
    ///
    /// - Parameter colour: whether the colours of the text reports are let through.
    package static func steering(_ text: String, colour: Bool = false) -> [Unicode.Scalar] {
        // Only whole parameters that the reports use: `\e[31m` of a text is none of them.
        let own = /\u{1B}\[(1;31|1;33|1;36|1|2|33|35|0)m/.matchingSemantics(.unicodeScalar)
        let plain = colour ? text.replacing(own, with: "") : text
        return plain.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: scalar.properties.generalCategory == .control
            }
        }
    }
}
