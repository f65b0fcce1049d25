internal import ArgumentParser
internal import Heed

/// What rules may use up, for commands that run them over messages.
struct LimitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The most work that one rule's function may do on one message, in steps; about an "
                + "instruction of Lua each.", valueName: "steps"))
    var ruleSteps = RuleLimits().steps

    @Option(
        help: ArgumentHelp(
            "The most memory that one rule's function may take on one message.",
            valueName: "bytes"))
    var ruleMemory = RuleLimits().memory

    var limits: RuleLimits {
        var limits = RuleLimits()
        limits.steps = ruleSteps
        limits.memory = ruleMemory
        return limits
    }

    func validate() throws {
        try check(ruleSteps, RuleLimits.allowedSteps, "--rule-steps")
        try check(ruleMemory, RuleLimits.allowedMemory, "--rule-memory")
    }

    private func check(_ value: Int, _ allowed: ClosedRange<Int>, _ option: String) throws {
        guard allowed.contains(value) else {
            throw ValidationError(
                "\(option) takes a number from \(allowed.lowerBound) to \(allowed.upperBound), "
                    + "not \(value).")
        }
    }
}
