/// Colour for a terminal, or none.
struct Paint: Sendable {
    enum Style: Sendable {
        case priority, review, note, none, marked, caret, strong, faint, trouble

        /// Parameters of ECMA-48 SGR.
        var parameters: String {
            switch self {
            case .priority: "1;31"
            case .review: "1;33"
            case .note: "1;36"
            case .none: "2"
            case .marked: "1"
            case .caret: "33"
            case .strong: "1"
            case .faint: "2"
            case .trouble: "35"
            }
        }
    }

    let isOn: Bool

    func callAsFunction(_ text: String, _ style: Style) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(style.parameters)m\(text)\u{1B}[0m" : text
    }
}
