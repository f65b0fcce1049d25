public import Heed
internal import Foundation
