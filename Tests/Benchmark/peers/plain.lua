-- A plain Lua script: string.find for each term, on small letters, which knows ASCII only.
local folder = arg[1]
local runs, share = 5, 400

local function whole_file(name)
  local file <close> = assert(io.open(folder .. "/" .. name, "rb"))
  return file:read("a")
end

local messages, data, at = {}, whole_file("messages.written"), 1
while at <= #data and #messages < share do
  messages[#messages + 1], at = string.unpack("<s4", data, at)
end

local start = os.clock()
local terms = {}
for term in whole_file("terms.written"):gmatch("[^\n]+") do terms[#terms + 1] = term:lower() end
local compiling = os.clock() - start

local function found(text)
  local numbers, text = {}, text:lower()
  for number = 1, #terms do
    if text:find(terms[number], 1, true) then numbers[#numbers + 1] = number - 1 end
  end
  return numbers
end

local times = {}
for run = 1, runs do
  start = os.clock()
  for _, text in ipairs(messages) do found(text) end
  times[run] = os.clock() - start
end
table.sort(times)
print(("Lua, string.find for each\t%f\t%f\t%d\tlua.answers\tfold, words, facts, explain, score"):format(
  compiling * 1e3, times[runs // 2 + 1] / #messages * 1e6, #messages))
local answers <close> = assert(io.open(folder .. "/lua.answers", "w"))
for number, text in ipairs(messages) do
  for _, term in ipairs(found(text)) do answers:write(number - 1, " ", term, "\n") end
end
