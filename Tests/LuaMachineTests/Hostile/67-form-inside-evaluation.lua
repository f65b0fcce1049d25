-- must: runtime
-- What a script can do to have an evaluation inside of another. That the host cannot either is
-- EntryTests.nested.
rule { when = function(ad) rule { when = function() end } end }
