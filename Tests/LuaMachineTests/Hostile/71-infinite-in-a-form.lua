-- must: result (loading only)
rule { weight = -1 / 0 }
