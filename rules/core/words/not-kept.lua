-- What is said not to be kept: a "not" inside a phrase, which words before it (negations.lua) cannot tell.
words {
  en = {
    "not kept", "not held", "not taken", "not collected", "not retained", "not confiscated", "not needed", "not required",
    "not locked away", "never kept", "never held", "never taken", "never collected", "never confiscated", "nobody takes",
    "nobody keeps", "nobody holds", "nobody will take", "nobody collects", "no one takes", "no one keeps", "no one holds",
    "no one will take", "no id kept", "no ids kept", "no passport kept", "no passports kept", "no papers kept",
    "no documents kept", "no passport held", "no passports held", "no phone taken", "no phones taken",
    "isnt kept", "isnt held", "isnt taken", "arent kept", "arent held", "no passport hold", "no passport holding", "no passport holders here", "nobodys passport", "no ones passport", "nobodys papers",
  },
}
