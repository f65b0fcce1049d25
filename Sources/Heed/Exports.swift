// One front door: whoever imports Heed sees the model without naming a second module.
@_exported public import Diagnostics
@_exported public import RuleModel
