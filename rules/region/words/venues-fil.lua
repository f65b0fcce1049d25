-- Words of guests, chats, accounts and looks (Filipino and Taglish).
words {
  fil = {
    "entertain", "entertainer", "ktv", "karaoke", "videoke", "bar", "club", "gro", "hostess", "dancer", "sayaw",
    "singer", "waitress", "ladies drink", "lady drink", "inom", "table", "tinetable", "ilabas", "masahe", "massage",
    "masahista", "spa", "extra service", "japayuki", "maganda", "sexy", "with pleasing personality",
    "pleasing personality", "slim", "makinis", "full body pic", "whole body pic", "send pic", "virgin", "dalaga",
    "single", "asawa", "mapapangasawa", "ikakasal", "kasal", "pakasalan", "foreigner", "afam", "mayaman", "mayayaman",
    "sugar daddy", "live cam", "cam show", "chatter", "chat support", "pogo", "online casino", "sugal", "crypto",
    "scam", "typing",
  },
}
