/* A bare Lua without limits that calls a rule's function: FUNCTION TITLE CALLS. Prints the
 * microseconds of processor time of a call, the median of five runs. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { RUNS = 5 };

static char *title;
static size_t title_length;

static int ad_kind(lua_State *L) {
    lua_pushliteral(L, "other");
    return 1;
}

static int ad_field(lua_State *L) {
    luaL_checkstring(L, 2);
    lua_pushlstring(L, title, title_length);
    return 1;
}

static char *whole_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(1);
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (!bytes || fread(bytes, 1, *length, file) != *length) exit(1);
    bytes[*length] = 0;
    fclose(file);
    return bytes;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments) {
    if (count != 4) return 64;
    size_t length;
    char *function = whole_file(arguments[1], &length);
    title = whole_file(arguments[2], &title_length);
    int calls = atoi(arguments[3]);
    lua_State *L = luaL_newstate();
    if (!L) return 1;
    luaL_openlibs(L);
    static const luaL_Reg methods[] = {{"kind", ad_kind}, {"field", ad_field}, {NULL, NULL}};
    luaL_newlib(L, methods);
    lua_pushfstring(L, "return %s", function);
    if (luaL_dostring(L, lua_tostring(L, -1))) return 1;
    double times[RUNS];
    for (int run = 0; run < RUNS; run++) {
        clock_t start = clock();
        for (int call = 0; call < calls; call++) {
            lua_pushvalue(L, -1);
            lua_pushvalue(L, 1);
            if (lua_pcall(L, 1, 1, 0) != LUA_OK) return 1;
            lua_pop(L, 1);
        }
        times[run] = (double)(clock() - start) / CLOCKS_PER_SEC;
    }
    qsort(times, RUNS, sizeof *times, ascending);
    printf("%f\n", times[RUNS / 2] / calls * 1e6);
    return 0;
}
