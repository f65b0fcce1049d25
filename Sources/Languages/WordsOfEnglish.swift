/// English as it is written in adverts, and in short messages of Asia.
let wordsOfEnglish: [(tag: String, words: String)] = [
    (
        "en",
        """
        the of and to in is that for it was on are as with be this have from or by not but at an \
        they which you were their has had been we there can will would all more one about if \
        when who what his her he she its also other than into some could them these only after \
        most many first such no up out so do did does then how where between because while \
        during over under through your our my me us him any very just like time people new year \
        years two three may should must each every own same being against both few before those \
        now even much well made make see use used work working worker workers job jobs salary \
        pay paid hiring hire wanted apply application experience experienced contact urgent \
        company required requirements skills good free per month monthly week weekly day daily \
        hours full part team staff manager sales assistant office customer service services \
        business management development engineer engineering support training level location \
        online home need needs looking join send call number please email phone money bank \
        account click link claim prize won win cash offer text reply stop get got go going come \
        back know want think take give tell say said ask help here today tomorrow tonight later \
        morning night thanks thank sorry hello hi hey dear ok okay yes yeah yup nope love miss \
        happy hope still already don t s re ll ve m d im dont cant didnt wont ive u ur r n lol \
        haha hahaha pls plz txt msg abt wat dun den dat dis wif cos coz juz hv gd tmr lor lar \
        leh liao wan gonna wanna gotta ya yar nw nothing something anything everyone someone \
        really never always maybe too bit way thing things why off down again around next last \
        until since without within another little long great best able ability strong excellent \
        knowledge communication english write written speak seeking provide including ensure \
        responsible candidate candidates position opportunity opportunities let keep put left \
        right start end water world country government countries city school students children \
        family life human rights freedom shall person law national sir thats youre hes shes lets \
        ill id gud mine tot oso tink tis whats wot luv hav havent wen fr plan meeting meet house \
        car room dinner lunch class movie bus wait waiting sleep finish finished coming reached \
        watch buy friend friends mom dad bro dude hun babe sweet nice cool guys guy girl smile \
        heart real done gone sure alright fine thanx thnx thx plss tat tats haf wana gona rite \
        nite yest tmrw bday info analyst developer executive officer specialist senior junior \
        digital marketing accounting accountant finance financial project product design \
        software data system systems technical technology administration administrator \
        operations operation logistics purchasing procurement maintenance production quality \
        control supply chain resource resources consultant intern internship bonus insurance \
        annual leave benefits bachelor degree science mathematics university least provident \
        fund social security allowance flexible choose better seats eating watching show drink \
        reading parent sitting newspaper boss employer employee employees passport visa ticket \
        flight dorm accommodation food meals provided overtime interview *ing *tion *ed *ly \
        *ness *ers *ght *ould *ment *ings
        """
    )
]
