/// Finds the lowest point of a smooth function within bounds: projected gradients with momentum
/// (FISTA; Beck and Teboulle 2009), with steps found by halving and momentum given up where it
/// leads uphill (O'Donoghue and Candès 2015). No chance is involved.
struct Descent {
    /// The most steps.
    var steps = 500
    /// It ends when a step brings less than this share of the value.
    var tolerance = 1e-7
    /// The lowest and the highest value of each variable; none where there are no bounds.
    var bounds: [ClosedRange<Double>] = []

    /// - Parameters:
    ///   - start: a point within the bounds.
    ///   - function: gives the value at a point and writes the gradient there.
    func minimum(
        from start: [Double], of function: ([Double], inout [Double]) -> Double
    ) -> [Double] {
        var best = start
        var gradient = [Double](repeating: 0, count: start.count)
        var trash = gradient
        var value = function(best, &trash)
        var ahead = best
        var (momentum, reach) = (1.0, 1.0)
        for _ in 0..<steps {
            let valueAhead = function(ahead, &gradient)
            var next = step(from: ahead, against: gradient, reach: reach)
            var nextValue = function(next, &trash)
            while nextValue > valueAhead + allowance(next, ahead, gradient, reach), reach > 1e-12 {
                reach /= 2
                next = step(from: ahead, against: gradient, reach: reach)
                nextValue = function(next, &trash)
            }
            if nextValue > value {
                guard momentum > 1 else { break }
                (momentum, ahead) = (1, best)
                continue
            }
            let isDone = value - nextValue <= tolerance * max(1, abs(value))
            let nextMomentum = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let push = (momentum - 1) / nextMomentum
            for index in next.indices {
                ahead[index] = within(next[index] + push * (next[index] - best[index]), index)
            }
            (best, value, momentum) = (next, nextValue, nextMomentum)
            if isDone { break }
        }
        return best
    }

    private func step(
        from point: [Double], against gradient: [Double], reach: Double
    ) -> [Double] {
        point.indices.map { within(point[$0] - reach * gradient[$0], $0) }
    }

    private func within(_ value: Double, _ index: Int) -> Double {
        guard !bounds.isEmpty else { return value }
        return min(max(value, bounds[index].lowerBound), bounds[index].upperBound)
    }

    /// How much higher than the tangent a step may come out, if its length is to be trusted.
    private func allowance(
        _ next: [Double], _ point: [Double], _ gradient: [Double], _ reach: Double
    ) -> Double {
        var (slope, square) = (0.0, 0.0)
        for index in next.indices {
            let move = next[index] - point[index]
            slope += move * gradient[index]
            square += move * move
        }
        return slope + square / (2 * reach)
    }
}
