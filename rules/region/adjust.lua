-- Adverts in Taglish say "no placement fee, no salary deduction": nothing is taken from the pay.
adjust {
  ["fees/placement-fee-from-wages"] = { unless = { en = { "(no|zero|without|walang|di|hindi) (any)? (salary)? (deduction|deductions)" } } },
  ["debt/fly-now-pay-later"] = { unless = { en = { "(no|zero|without|walang) (any)? (salary)? (deduction|deductions)" } } },
}
