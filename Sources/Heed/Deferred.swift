internal import Synchronization

/// A value that is made when first asked for, once for all tasks that share it.
final class Deferred<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value; whoever comes while it is being made waits.
    func callAsFunction() -> Value {
        value.withLock { known in
            let made = known ?? make()
            known = made
            return made
        }
    }
}
