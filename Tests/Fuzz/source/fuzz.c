/* Any bytes as a chunk: the reader of sources, Lua's parser and, within small limits, the machine.
 * What must hold: no crash, a status and a failure that belong together, the same work twice, and
 * what the reader lets pass means the same to Lua whether or not loops were rewritten. */
#include "CLuaShim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MUST(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "not so: %s (line %d)\n", #condition, __LINE__); \
            abort(); \
        } \
    } while (0)

static int answer(void *context, heed_lua *machine, int method, heed_lua_bytes arguments) {
    (void)context;
    static const uint8_t yes = 2;
    heed_lua_answer(machine, (heed_lua_bytes){&yes, 1}, (int64_t)arguments.length);
    return method; /* the second one fails */
}

static int64_t run(const uint8_t *bytes, size_t length, int *status) {
    static const heed_lua_limits limits = {
        .steps = 60000, .memory = 1 << 20, .string_length = 4096, .source_length = 8192,
        .clock_milliseconds = 20000, .result_nodes = 1000, .result_depth = 8};
    static const char methods[] = "has\0fail", forms[] = "rule";
    heed_lua *machine;
    MUST(heed_lua_open(&limits, (heed_lua_names){methods, sizeof methods}, &machine)
         == HEED_LUA_OK);
    heed_lua_names names = {forms, sizeof forms};
    heed_lua_bytes source = {bytes, length};
    *status = heed_lua_collect(machine, &limits, source, names);
    int64_t units = heed_lua_units(machine);
    if (!heed_lua_spent(machine)) {
        int kept = heed_lua_keep(machine, &limits, source, names, 0, "when", 0);
        if (kept == HEED_LUA_OK)
            for (int i = 0; i < 2; i++) {
                int called = heed_lua_call(machine, &limits, 1, answer, NULL);
                MUST(called == heed_lua_last_failure(machine).code);
                units += heed_lua_units(machine);
            }
    }
    heed_lua_failure failure = heed_lua_last_failure(machine);
    MUST(failure.message.length <= 2048);
    MUST(failure.line >= 0);
    MUST(*status != HEED_LUA_CLOCK);
    heed_lua_close(machine);
    return units;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    int first, second;
    int64_t units = run(bytes, length, &first);
    MUST(run(bytes, length, &second) == units);
    MUST(first == second);
    return 0;
}
