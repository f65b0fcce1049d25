import TestSupport
import Testing

@testable import Records

@Suite("Finding the lowest point")
struct DescentTests {
    /// A long valley: a hundred times as steep along one axis as along the other.
    private func valley(_ point: [Double], _ gradient: inout [Double]) -> Double {
        let (x, y) = (point[0] - 3, point[1] + 2)
        gradient = [2 * x, 200 * y]
        return x * x + 100 * y * y
    }

    @Test("the bottom of a narrow valley is found")
    func bottom() {
        var descent = Descent()
        descent.tolerance = 1e-12
        let found = descent.minimum(from: [0, 0], of: valley)
        #expect(abs(found[0] - 3) < 1e-3)
        #expect(abs(found[1] + 2) < 1e-3)
    }

    @Test("within bounds it is the lowest point that they allow")
    func bounds() {
        var descent = Descent()
        descent.tolerance = 1e-12
        descent.bounds = [0...1, 0...10]
        #expect(descent.minimum(from: [0.5, 5], of: valley) == [1, 0])
        descent.bounds = [0.5...0.5, -2 ... -2]
        #expect(descent.minimum(from: [0.5, -2], of: valley) == [0.5, -2])
    }

    @Test(
        "logistic loss: its slope is the change of the loss, far out it neither overflows nor ends")
    func loss() {
        for z in [-40.0, -3, -0.5, 0, 0.5, 3, 40] {
            for isRisky in [true, false] {
                let step = 1e-5
                let higher = logisticLoss(z + step, isRisky: isRisky).loss
                let lower = logisticLoss(z - step, isRisky: isRisky).loss
                let slope = logisticLoss(z, isRisky: isRisky).slope
                #expect(abs((higher - lower) / (2 * step) - slope) < 1e-6)
            }
        }
        #expect(logisticLoss(-1_000, isRisky: true) == (1_000, -1))
        #expect(logisticLoss(1_000, isRisky: true).loss == 0)
    }
}

/// The gradient by differences of the value, one variable at a time.
func gradientByDifferences(
    at point: [Double], of function: ([Double], inout [Double]) -> Double
) -> [Double] {
    var unused = [Double](repeating: 0, count: point.count)
    return point.indices.map { index in
        var (above, below) = (point, point)
        above[index] += 1e-5
        below[index] -= 1e-5
        return (function(above, &unused) - function(below, &unused)) / 2e-5
    }
}
