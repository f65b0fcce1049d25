internal import CLuaShim

/// One sandboxed Lua machine. It knows no rules: it runs chunks in a frozen environment under
/// ``LuaLimits`` and copies values out.
///
/// Deliberately neither copyable nor `Sendable`: a Lua state has one stack and must never be
/// entered twice at once. Make one machine for each task; what comes out of it is `Sendable`.
/// A machine may be handed over whole as `consuming sending`.
///
/// All of Lua stays behind `CLuaShim`, whose functions return a status and never jump, so that no
/// Lua error crosses a Swift frame.
@safe
package struct LuaMachine: ~Copyable {
    let machine: OpaquePointer
    private let limits: LuaLimits

    /// Makes a machine whose `ad` object has `methods`.
    ///
    /// - Parameters:
    ///   - limits: what each entry may use, unless it is given limits of its own.
    ///   - methods: names of the host functions, see ``LuaHostAnswer``.
    /// - Throws: ``LuaFailure/Code/memory`` if the system has no memory left.
    package init(limits: LuaLimits = .evaluating, methods: [String] = []) throws(LuaFailure) {
        try self.init(limits: limits, methods: methods, refusal: .never)
    }

    init(
        limits: LuaLimits, methods: [String], refusal: AllocationRefusal
    ) throws(LuaFailure) {
        var passed = limits.passed(refusal: refusal)
        let made: OpaquePointer? = unsafe Self.withNames(methods) { names in
            var made: OpaquePointer?
            return unsafe heed_lua_open(&passed, names, &made) == HEED_LUA_OK ? made : nil
        }
        guard let made = unsafe made else {
            throw LuaFailure(code: .memory, message: "no memory is left for a Lua machine")
        }
        unsafe machine = made
        self.limits = limits
    }

    deinit {
        unsafe heed_lua_close(machine)
    }

    /// The version of the Lua headers this was built with, such as "Lua 5.4.4".
    package static var luaVersion: String {
        unsafe String(cString: heed_lua_version())
    }

    /// True once a limit was passed: every later entry fails, and the owner makes a new machine.
    package var mustBeDiscarded: Bool {
        unsafe heed_lua_spent(machine) != 0
    }

    /// Work units that the last entry used, counted at every 250th instruction. The same script
    /// with the same arguments has the same number in every process.
    package var stepsOfLastEntry: Int {
        unsafe Int(heed_lua_units(machine))
    }

    /// Runs a text chunk in a fresh frozen environment in which each of `forms` is a function
    /// that takes one table, and returns their calls in order.
    ///
    /// - Parameters:
    ///   - source: UTF-8 or any other bytes without zeros.
    ///   - name: goes into failures as ``LuaFailure/source``.
    ///   - limits: instead of the machine's own.
    package mutating func collect(
        _ source: [UInt8], name: String, forms: [String], limits: LuaLimits? = nil
    ) throws(LuaFailure) -> [LuaFormCall] {
        try collect(source, name: name, forms: forms, limits: limits, refusal: .never)
    }

    mutating func collect(
        _ source: [UInt8], name: String, forms: [String], limits: LuaLimits?,
        refusal: AllocationRefusal
    ) throws(LuaFailure) -> [LuaFormCall] {
        var passed = (limits ?? self.limits).passed(refusal: refusal)
        let status = unsafe Self.withNames(forms) { names in
            unsafe source.withUnsafeBufferPointer { source in
                unsafe heed_lua_collect(
                    machine, &passed,
                    heed_lua_bytes(bytes: source.baseAddress, length: source.count), names)
            }
        }
        try check(status, source: name)
        return withOutput { (reader: inout ValueReader) in
            var calls: [LuaFormCall] = []
            while !reader.isAtEnd {
                let form = reader.count()
                let line = reader.count()
                calls.append(
                    LuaFormCall(form: forms[form], argument: reader.value(), line: line))
            }
            return calls
        }
    }

    /// Runs a chunk and keeps the function under `field` of one form call; nothing else is kept.
    ///
    /// Nothing that a kept function does survives to its next call. Where it can only change
    /// local variables, these are put back before each call; where it can reach a table of its
    /// chunk, the chunk is run again before each call, within the steps of the call.
    ///
    /// - Parameter occurrence: which call of `form` is meant, from 0.
    /// - Throws: ``LuaFailure/Code/result`` if there is no such call or no function in it.
    package mutating func keepFunction(
        _ source: [UInt8], name: String, forms: [String], form: String, field: String,
        occurrence: Int = 0, limits: LuaLimits? = nil
    ) throws(LuaFailure) -> LuaFunctionID {
        try keepFunction(
            source, name: name, forms: forms, form: form, field: field, occurrence: occurrence,
            limits: limits, refusal: .never)
    }

    mutating func keepFunction(
        _ source: [UInt8], name: String, forms: [String], form: String, field: String,
        occurrence: Int, limits: LuaLimits?, refusal: AllocationRefusal
    ) throws(LuaFailure) -> LuaFunctionID {
        var passed = (limits ?? self.limits).passed(refusal: refusal)
        let formNumber = Int32(forms.firstIndex(of: form) ?? -1)
        let status = unsafe Self.withNames(forms) { names in
            unsafe source.withUnsafeBufferPointer { source in
                unsafe heed_lua_keep(
                    machine, &passed,
                    heed_lua_bytes(bytes: source.baseAddress, length: source.count), names,
                    formNumber, field, Int32(clamping: occurrence))
            }
        }
        try check(status, source: name)
        return LuaFunctionID(
            number: Int32(withOutput { (reader: inout ValueReader) in reader.count() }))
    }

    /// Calls a kept function with the frozen `ad` object and returns its first result.
    ///
    /// - Parameter answering: the host's functions, lent for this call; see ``LuaHostAnswer``.
    ///   Its first argument is the number of the method in the list the machine was made with.
    package mutating func call(
        _ function: LuaFunctionID, name: String? = nil, limits: LuaLimits? = nil,
        answering: (Int, [LuaValue]) -> LuaHostAnswer
    ) throws(LuaFailure) -> LuaValue {
        try call(
            function, name: name, limits: limits, refusal: .never, answering: answering)
    }

    mutating func call(
        _ function: LuaFunctionID, name: String?, limits: LuaLimits?,
        refusal: AllocationRefusal, answering: (Int, [LuaValue]) -> LuaHostAnswer
    ) throws(LuaFailure) -> LuaValue {
        var passed = (limits ?? self.limits).passed(refusal: refusal)
        let status = withoutActuallyEscaping(answering) { answering in
            // SAFETY: Lua holds the address only until heed_lua_call returns.
            var lent = LentHost(answering: answering)
            return unsafe withUnsafeMutablePointer(to: &lent) { lent in
                unsafe heed_lua_call(machine, &passed, function.number, answerFromHost, lent)
            }
        }
        try check(status, source: name)
        return withOutput { (reader: inout ValueReader) in reader.value() }
    }

    func check(_ status: Int32, source: String?) throws(LuaFailure) {
        guard status != HEED_LUA_OK else { return }
        let failure = unsafe heed_lua_last_failure(machine)
        let bytes = unsafe UnsafeBufferPointer(
            start: failure.message.bytes, count: failure.message.length)
        throw unsafe LuaFailure(
            status: status, message: Array(bytes), source: source, line: Int(failure.line),
            limit: Int(failure.limit))
    }

    private func withOutput<Result>(_ body: (inout ValueReader) -> Result) -> Result {
        let output = unsafe heed_lua_output(machine)
        // SAFETY: the machine does not change its output before the next entry.
        let bytes = unsafe UnsafeBufferPointer(start: output.bytes, count: output.length)
        var reader = unsafe ValueReader(Array(bytes))
        return body(&reader)
    }

    static func withNames<Result>(
        _ names: [String], _ body: (heed_lua_names) -> Result
    ) -> Result {
        var joined: [CChar] = []
        for name in names {
            joined += name.utf8.map { CChar(bitPattern: $0) }
            joined.append(0)
        }
        return unsafe joined.withUnsafeBufferPointer {
            unsafe body(heed_lua_names(bytes: $0.baseAddress, length: $0.count))
        }
    }
}
