-- file: says/th.lua
says {
  language = "th",
  families = { documens = "เอกสาร" },
  law      = { ["th-fw-26"] = { says = "ห้าม" } },
}
