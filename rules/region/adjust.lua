-- Adverts in Taglish say "no placement fee, no salary deduction": nothing is taken from the pay.
adjust {
  ["debt/fly-now-pay-later"] = { unless = { en = { "(no|zero|without|walang) (any)? (salary)? (deduction|deductions)" } } },
}
