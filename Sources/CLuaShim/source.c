/* Reads a chunk before Lua does and refuses what Lua 5.4.4 compiles wrongly, slowly or deeply.
 * It knows tokens, not grammar: whatever it cannot read is left to Lua's own parser.
 *
 * One thing it rewrites: Lua takes texts for the numbers of `for i = a, b, c do`, and reading
 * 128 KiB of digits is one instruction. So it puts `(a)+0, (b)+0, (c)+0` there, on the same line;
 * adding to a text is an error, because our texts have no arithmetic. */
#include "internal.h"

#include <string.h>

enum {
    NESTING = 64, CHAIN = 16, JOINS = 2000,
    LOCALS = 200, UPVALUES = 255, /* Lua's own limits for one function */
    TOKEN_PRICE = 4,
    SMALL_NUMERAL = 5, /* as many digits stand in the instruction itself */
    /* What an instruction may cost more, if its chunk has the operator: `..` may write a number
     * as text, and `%` may divide 2^1023 by 2^-1074 bit by bit. No hook sees either. */
    JOINING_PRICE = 8, REMAINDER_PRICE = 16,
    LENGTH_WALKS = 6, /* `#` may look up 125 keys; so many cannot all be in one place */
};

typedef enum { NOTHING, NAME, VALUE, OPENING, OTHER, LESS } token;

/* A `for` whose `do` has not come yet, and how many blocks and brackets are around it. */
typedef struct {
    int blocks, brackets;
    bool numeric;
} loop;

typedef struct {
    lua_State *L;
    const unsigned char *at, *end;
    const unsigned char *copied; /* up to here the source is in the rewritten one */
    loop loops[NESTING + 1];
    int loop_count;
    int line, joins, blocks, brackets;
    int declared;            /* names of locals and parameters so far, at most */
    int numerals;            /* those that Lua keeps as constants */
    int functions;           /* open functions, and which of the blocks they are */
    uint64_t function_blocks;
    bool declaring;
    int chain[NESTING + 1];  /* per open bracket: indexings since the last other token */
    token before;            /* the last token */
    bool attribute;          /* the last tokens were `<` and `const` or `close` */
} reader;

static bool is_letter(int c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(int c) { return c >= '0' && c <= '9'; }

static int peek(const reader *r, size_t offset) {
    return (size_t)(r->end - r->at) > offset ? r->at[offset] : -1;
}

static void skip_newline(reader *r) {
    int first = peek(r, 0), second = peek(r, 1);
    r->at += (second == '\n' || second == '\r') && second != first ? 2 : 1;
    r->line++;
}

/* The level of a long bracket that begins here, or -1. */
static int long_bracket(const reader *r) {
    int level = 0;
    while (peek(r, 1 + (size_t)level) == '=') level++;
    return peek(r, 1 + (size_t)level) == '[' ? level : -1;
}

static void skip_long(reader *r, int level) {
    r->at += level + 2;
    while (r->at < r->end) {
        int c = *r->at;
        if (c == '\n' || c == '\r') {
            skip_newline(r);
            continue;
        }
        r->at++;
        if (c != ']') continue;
        int equals = 0;
        while (equals < level && peek(r, (size_t)equals) == '=') equals++;
        if (equals == level && peek(r, (size_t)level) == ']') {
            r->at += level + 1;
            return;
        }
    }
}

static void refuse(const reader *r, const char *text) {
    heed_fail(r->L, HEED_LUA_REFUSED, r->line, "%s", text);
}

/* Does an escape that begins here stand for a zero byte? */
static bool is_zero_escape(const reader *r) {
    size_t at = 0;
    int value = 0;
    if (peek(r, 0) == 'x') return peek(r, 1) == '0' && peek(r, 2) == '0';
    if (peek(r, 0) == 'u' && peek(r, 1) == '{') {
        for (at = 2; peek(r, at) == '0';) at++;
        return at > 2 && peek(r, at) == '}';
    }
    for (; at < 3 && is_digit(peek(r, at)); at++) value = value * 10 + peek(r, at) - '0';
    return at > 0 && value == 0;
}

static void skip_string(reader *r) {
    int quote = *r->at++;
    while (r->at < r->end) {
        int c = *r->at;
        if (c == '\n' || c == '\r') return; /* unfinished: Lua will say so */
        r->at++;
        if (c == quote) return;
        if (c != '\\' || r->at == r->end) continue;
        int escaped = *r->at;
        if (escaped == '\n' || escaped == '\r') {
            skip_newline(r);
            continue;
        }
        if (is_zero_escape(r))
            refuse(r, "a text must not hold a zero byte; leave the escape out");
        r->at++;
        if (escaped != 'z') continue;
        while (r->at < r->end && strchr(" \t\v\f\n\r", *r->at)) {
            if (*r->at == '\n' || *r->at == '\r') skip_newline(r);
            else r->at++;
        }
    }
}

static void skip_comment(reader *r) {
    r->at += 2;
    int level = peek(r, 0) == '[' ? long_bracket(r) : -1;
    if (level >= 0) {
        skip_long(r, level);
        return;
    }
    while (r->at < r->end && *r->at != '\n' && *r->at != '\r') r->at++;
}

static void skip_number(reader *r) {
    const char *exponents = peek(r, 0) == '0' && (peek(r, 1) | 32) == 'x' ? "pP" : "eE";
    while (r->at < r->end) {
        int c = *r->at;
        if (c != 0 && strchr(exponents, c)) {
            r->at++;
            if (peek(r, 0) == '+' || peek(r, 0) == '-') r->at++;
        } else if (is_letter(c) || is_digit(c) || c == '.') {
            r->at++;
        } else {
            return;
        }
    }
}

static void check_nesting(const reader *r) {
    if (r->brackets + r->blocks > NESTING)
        refuse(r, "brackets and blocks are nested too deeply here; use a local variable or a "
                  "local function");
}

static token count_join(reader *r) {
    if (++r->joins > JOINS)
        refuse(r, "this file has more than 2000 `and`, `or`, `elseif` and `break`; write a table "
                  "and a loop instead");
    return OTHER;
}

static void index_once(reader *r) {
    if (++r->chain[r->brackets] > CHAIN)
        refuse(r, "this chain of fields is too long; write `local part = a.b.c` and go on from "
                  "there");
}

static void insert(reader *r, const unsigned char *before, const char *text) {
    buffer *rewritten = &machine_of(r->L)->scratch;
    heed_write_bytes(r->L, rewritten, r->copied, (size_t)(before - r->copied));
    heed_write_bytes(r->L, rewritten, text, strlen(text));
    r->copied = before;
}

/* The innermost `for` without its `do`, if it is right here and not around a bracket or block. */
static loop *open_loop(reader *r) {
    loop *last = r->loop_count > 0 ? &r->loops[r->loop_count - 1] : NULL;
    return last && last->blocks == r->blocks && last->brackets == r->brackets ? last : NULL;
}

static void begin_loop(reader *r) {
    if (r->loop_count > NESTING) refuse(r, "loops are nested too deeply here");
    r->loops[r->loop_count++] = (loop){.blocks = r->blocks, .brackets = r->brackets};
}

static void end_loop(reader *r, const unsigned char *word) {
    loop *last = open_loop(r);
    if (last == NULL) return;
    if (last->numeric) insert(r, word, ")+0 ");
    r->loop_count--;
}

static int at_most(int number, int limit) { return number < limit ? number : limit; }

/* Lua looks for a name among all locals, and all upvalues of all functions around. */
static void charge_name(const reader *r) {
    int locals = at_most(r->declared, LOCALS * (r->functions + 1));
    int upvalues = r->functions * at_most(r->declared, UPVALUES);
    heed_charge(r->L, (locals + upvalues) / 8);
}

static void open_block(reader *r, bool is_function) {
    uint64_t bit = (uint64_t)1 << (r->blocks % NESTING);
    r->function_blocks = is_function ? r->function_blocks | bit : r->function_blocks & ~bit;
    r->functions += is_function;
    r->blocks++;
    check_nesting(r);
}

static void close_block(reader *r) {
    if (r->blocks == 0) return;
    r->blocks--;
    r->functions -= r->function_blocks >> (r->blocks % NESTING) & 1;
}

static bool is_one_of(const char *word, const char *const *list) {
    while (*list && strcmp(word, *list) != 0) list++;
    return *list != NULL;
}

static token read_word(reader *r) {
    static const char *const openers[] = {"function", "do", "if", "repeat", NULL};
    static const char *const closers[] = {"end", "until", NULL};
    static const char *const joins[] = {"and", "or", "elseif", "break", NULL};
    static const char *const others[] = {
        "then", "else", "for", "in", "local", "not", "return", "while", NULL};
    static const char *const values[] = {"true", "false", "nil", NULL};
    char word[16];
    size_t length = 0;
    while (is_letter(peek(r, length)) || is_digit(peek(r, length))) length++;
    size_t copied = length < sizeof word ? length : sizeof word - 1;
    memcpy(word, r->at, copied);
    word[copied] = 0;
    const unsigned char *begin = r->at;
    r->at += length;
    if (strcmp(word, "do") == 0) end_loop(r, begin);
    if (strcmp(word, "for") == 0) begin_loop(r);
    if (strcmp(word, "_ENV") == 0)
        refuse(r, "`_ENV` is not offered; write `local x = …` for what you want to name");
    if (strcmp(word, "goto") == 0)
        refuse(r, "`goto` is not offered; write `if`, `while` or a local function instead");
    if (is_one_of(word, openers)) {
        r->declaring = word[0] == 'f';
        open_block(r, r->declaring);
        return OTHER;
    }
    if (is_one_of(word, closers)) {
        r->declaring = false;
        close_block(r);
        return OTHER;
    }
    if (is_one_of(word, joins)) return count_join(r);
    if (is_one_of(word, others)) {
        r->declaring = !strcmp(word, "local") || !strcmp(word, "for");
        return OTHER;
    }
    if (is_one_of(word, values)) return VALUE;
    r->declared += r->declaring;
    if (r->before != NOTHING) charge_name(r);
    r->attribute = r->before == LESS && (!strcmp(word, "const") || !strcmp(word, "close"));
    return NAME;
}

static token read_symbol(reader *r) {
    int c = *r->at, next = peek(r, 1);
    loop *header;
    if (c == '~' && next == '=') {
        r->at += 2;
        return OTHER;
    }
    if (c == '&' || c == '|' || c == '~' || (c == '<' && next == '<') || (c == '>' && next == '>'))
        refuse(r, "the bit operators & | ~ << >> are not offered; write `and`, `or`, `not`, or "
                  "use arithmetic");
    if (c == ':' && next == ':')
        refuse(r, "labels are not offered; write `if`, `while` or a local function instead");
    if (c == '>' && r->attribute)
        refuse(r, "`<const>` and `<close>` are not offered; write `local x = …`");
    r->at++;
    switch (c) {
    case '(':
    case '{':
    case '[':
        /* Indexing goes on with [ after a value; any other bracket begins anew. */
        if (c == '[' && (r->before == NAME || r->before == VALUE)) index_once(r);
        r->brackets++;
        check_nesting(r);
        r->chain[r->brackets] = 0;
        return OPENING;
    case ')':
    case '}':
    case ']':
        if (r->brackets > 0) r->brackets--;
        r->declaring = false;
        return VALUE;
    case '<':
        if (next == '=') r->at++;
        return next == '=' ? OTHER : LESS;
    case '>':
    case '=':
    case '/':
        if (next == c || next == '=') r->at++;
        else if (c == '=' && (header = open_loop(r)) && !header->numeric) {
            header->numeric = true;
            insert(r, r->at, "(");
        }
        r->declaring = false;
        return OTHER;
    case ',':
        if ((header = open_loop(r)) && header->numeric) {
            insert(r, r->at - 1, ")+0");
            insert(r, r->at, "(");
        }
        return OTHER;
    case '#':
        heed_raise_walks(r->L, LENGTH_WALKS);
        return OTHER;
    case '%':
        heed_raise_price(r->L, REMAINDER_PRICE);
        return OTHER;
    case '.':
        if (next == '.') {
            if (peek(r, 1) != '.') heed_raise_price(r->L, JOINING_PRICE);
            while (peek(r, 0) == '.') r->at++;
            return OTHER;
        }
        index_once(r);
        return NOTHING;
    default:
        return c == ':' ? NOTHING : OTHER;
    }
}

static void read_token(reader *r) {
    int c = *r->at;
    token found = VALUE;
    bool had_attribute = r->attribute;
    if (c == '\n' || c == '\r') {
        skip_newline(r);
        return;
    }
    if (strchr(" \t\v\f", c)) {
        r->at++;
        return;
    }
    if (c == '-' && peek(r, 1) == '-') {
        skip_comment(r);
        return;
    }
    heed_charge(r->L, TOKEN_PRICE);
    int level = c == '[' ? long_bracket(r) : -1;
    if (is_letter(c)) found = read_word(r);
    else if (is_digit(c) || (c == '.' && is_digit(peek(r, 1)))) {
        const unsigned char *begin = r->at;
        skip_number(r);
        /* Constants are looked up in a table whose keys may all fall into one place. */
        if (r->at - begin > SMALL_NUMERAL) heed_charge(r->L, ++r->numerals / 8);
    }
    else if (c == '"' || c == '\'') skip_string(r);
    else if (level >= 0) skip_long(r, level);
    else found = read_symbol(r);
    if (had_attribute) r->attribute = false;
    /* `a.b`, `a[b]` and `a:b` go on; anything else ends the chain of indexings. */
    bool goes_on = found == NOTHING || (found == NAME && r->before == NOTHING)
        || (found == VALUE && r->at[-1] == ']') || found == OPENING;
    if (!goes_on && !(found == VALUE && r->at[-1] == ')')) r->chain[r->brackets] = 0;
    r->before = found;
}

/* Raises unless the source of this entry may be given to Lua. Called under protection. */
void heed_check_source(lua_State *L) {
    heed_lua *m = machine_of(L);
    if (m->source.length > (size_t)m->limits.source_length)
        heed_fail(L, HEED_LUA_SOURCE_TOO_LONG, 0,
                  "the file is too long (%d bytes); split it into several files",
                  (int)m->source.length);
    static const uint8_t mark[] = {0xEF, 0xBB, 0xBF};
    if (m->source.length >= 3 && memcmp(m->source.bytes, mark, 3) == 0) {
        m->source.bytes += 3; /* some editors begin every file with a byte order mark */
        m->source.length -= 3;
    }
    if (m->source.length == 0) return;
    if (m->source.bytes[0] == 0x1b || memchr(m->source.bytes, 0, m->source.length))
        heed_fail(L, HEED_LUA_NOT_TEXT, 1, "the file is not text; rules are written as text");
    heed_charge(L, (int64_t)m->source.length / 8);
    reader r = {.L = L, .at = m->source.bytes, .end = m->source.bytes + m->source.length,
                .copied = m->source.bytes, .line = 1};
    m->scratch.length = 0;
    while (r.at < r.end) read_token(&r);
    if (r.copied == m->source.bytes) return;
    insert(&r, r.end, "");
    m->source = (heed_lua_bytes){m->scratch.bytes, m->scratch.length};
}
