-- Words by which the kind of a message is inferred: Chinese.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    zh = {
      "(千万别|不要信|别上当|別上當|别去|不要相信)",
      "(扩散|轉發|转发|分享出去)",
      "(受害人|被害人|当事人)(称|表示|讲述|說|说)",
      "(抓获|破获|警方通报|逮捕|判刑|获救|解救)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(警方|警察|使馆|大使馆|领馆|外交部|公安|法院|妇联)...(提醒|提示|警告|通报|呼吁|提醒您)",
      "(法律服务|法律援助|义诊|诊所|咨询)...(免费|没有合同也|無證)",
      "(转贴|转发|扩散)...(检举|小心|别信|不要去|骗局)",
      "(直接检举|骗局|套路|防骗)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    zh = {
      "(怎么办|该怎么|找谁)",
      "(哪里|哪个|几号)...(投诉|举报|电话|号码)",
      "(救救|求助|求救|能不能帮|有没有人能帮|帮帮我|专线)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    zh = {
      "(出租|租房|房东|租客)",
      "(电影|电视剧|小说|剧情|上映)",
    },
  } },
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(警方|公安|民警|警察|刑警|检方|检察院|边检|边防|使馆|大使馆|领事馆|外交部|人社局|劳动监察|反诈中心|法院|法官|政府|移民局|工会|红十字会)...(提醒|解救|抓获|通报|破获|捣毁|警示|呼吁|发布|宣判|提示|侦破|查获|逮捕|救出|告诫|接报|教你|遣返|拘留|批捕)",
      "(犯罪嫌疑人|被告人|受害人|受害者|被害人|涉案|涉嫌|获刑|判处|有期徒刑|刑事拘留|立案|公诉|一审|宣判|落网)",
      "(反诈|防骗|打拐|防拐|反拐|打击电诈|反人口贩运|人口贩运|人口贩卖|拐卖|强迫劳动罪)",
      "(记者|本报|新华社|央视|据报道|据悉|通讯员|报道称|新闻)...(报道|了解|获悉|讯|采访|称)?",
      "(切勿|切莫|谨防|严防|不要轻信|请勿轻信|勿轻信|别轻信|不轻信|莫轻信|当心|警惕)",
      "(劳动法|法律|刑法|劳动合同法|条例)(第|规定|明确|保护)",
    },
  } },
  { kind = "warning", weight = 8, terms = {
    zh = {
      "(不要|别|切勿|千万别|千万不要|请勿|勿)(相信|轻信|上当|交出|交|把护照|给任何人|去|听信|被骗|贪)(高薪|护照|任何|他们|他人|这种|这类|证件|广告|了)?",
      "(防骗|骗局|套路|陷阱|圈套|骗术|谎言|话术|鬼话)(揭秘|提醒|解析|大|都|是)?",
      "(有权|无权)(拒绝|扣|扣押|辞职|要求|收)",
      "(拨打|致电|请打|请拨)...(110|12308|12333|热线|报警|求助)",
      "(及时|立即|马上|请)(报警|举报|求助)",
      "(转发|转给|提醒)(家人|身边|更多|大家|孩子|亲友)",
      "(遇到|看到|碰到|收到|发现)(这种|这类|类似|此类|有人)...(报警|举报|别|不要|小心|拉黑|远离)",
      "(亲身经历|幸存者|讲述|口述|纪录片|电影|小说|剧情|小品|主演|孤注一掷)",
      "(不得|禁止)(扣押|扣留|收取|要求|雇用|招用)",
    },
  } },
  { kind = "warning", weight = 5, terms = {
    zh = {
      "(该|此|这|一)(案|团伙|集团|犯罪|窝点|涉诈|案件)",
      "(人贩子|骗子|诈骗团伙|犯罪分子|不法分子|犯罪集团|诈骗集团|蛇头们)(常|会|往往|多|以|利用|惯用|专|用|在|是|的)?",
      "{number}(名|人|余名|多名)(被困|被骗|中国公民|同胞|工人|女孩|劳工)",
      "(被骗|被诱骗|被拐)(至|到|去|往|入)?(缅|柬|境外|国外|东南亚)...(获救|解救|回国|后|被)",
    },
  } },
  { kind = "warning", weight = 3, terms = {
    zh = {
      "(小心|注意|防止|骗子|骗人|扩散|转发|提防|诈骗)",
    },
  } },
  { kind = "worker_report", weight = 7, terms = {
    zh = {
      "(求助|救救我|救命啊|救我|求救|求求|帮帮我|谁能帮|求帮|怎么办|急求)(啊|们|大家|有没有人)?",
      "(我|我们|我弟|我哥|我妹|我儿子|我女儿|我老公|我表弟|我朋友|孩子|妹妹|弟弟)...(被骗|被卖|被关|被扣|被打|被困|被逼|出不来|出不去|回不来|失联|联系不上)",
      "(我|我们)(想|要|只想)(回家|回国|逃|走|离开|报警)",
      "(被)(老乡|朋友|同学|中介|亲戚|网友|人)(骗|卖)(到|来|去|了)",
      "(不给|拖欠|没发|不发|欠)(我|我们|了)?(工资|薪水|钱)...(怎么|哪里|投诉|找谁|个月)",
      "(偷偷|借|藏)(的)?(手机|别人手机)(发|打|给)",
      "(哪里|向谁|找谁|怎么)(投诉|举报|报警|维权|求助)",
    },
  } },
  { kind = "worker_report", weight = 4, terms = {
    zh = {
      "(老板娘|老板|他们|公司|工头|主管|雇主|船长)(拿走|收走|扣了|不还|不给|不让|不发|打我|打人|骂|威胁|说要|逼)",
      "(我|我们)(现在|已经|每天|一直|都)?(被|都|干了|做了|在这|在里面|在马|在泰|在缅|在柬|在老|在韩|在日|在新)",
      "(不让|不准|不给|不放)(我|我们)",
      "(没|没有)(发|给)(我|我们)?(工资|薪水)",
      "(害怕|不敢|逃不|跑不|哭)",
    },
  } },
  { kind = "offer", weight = 4, terms = {
    zh = {
      "(妹妹|小妹|弟弟|兄弟|老乡|美女|帅哥|亲|姐妹|哥们|宝贝)(你|想|有|要|过|来|在|跟|才)?...(跟我|跟姐|跟哥|来|去|做|赚|打工|上班|干)",
      "(先)?(别|不要)(告诉|跟)(你)?(妈|爸|家里|家人|别人|任何人)",
      "(我)(帮你|给你|带你|介绍你)(买|找|安排|出|去|做|进)",
    },
  } },
  -- Chinese says much in few phrases, so each counts for more.
  { kind = "advert", weight = 5, terms = {
    zh = {
      "(招|急招|诚招|招聘|诚聘|招工|招人|直招|招收|急聘|高薪诚聘|招募|大量招|找)(人|客服|工|员|普工|男女|女|男|服务员|学徒|推广|合作|小时工|兼职|代理|{number})?",
      "(月薪|底薪|工资|薪资|月入|日薪|薪水|时薪|收入)({number}|{money}|高|面议|万|可观|稳定|过万|日结)",
      "(包吃住|包吃|包住|五险一金|双休|月休|提成|年终奖|福利待遇|岗位职责|任职要求|学历|经验|坐标|座标)",
      "(联系|有意|私聊|详聊|咨询|加微信|加我|投递简历|报名|电话|飞机|VX|薇信)",
      "(年龄){number}",
    },
  } },
  { kind = "other", weight = 5, terms = {
    zh = {
      "(出租|转租|出售|二手|包邮|打折|优惠|好评|性价比|味道|酒店位置|房间)",
    },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    zh = { "(短剧|电视剧|连续剧|电影|韩剧|网剧|剧情|小说|漫画|纪录片|综艺|剧集|剧本杀|追剧|刷剧|播客|话剧|预告片)", "(霸总|女主|男主|主角|主演|演员|导演|弹幕|剧透|大结局|票房|观众)", "(免费)(的)?(法律|咨询|义诊|体检|援助|讲座|培训|维权)", "(法律援助|法律服务|咨询站|义诊|宣讲|讲座|普法|志愿者)", "(提醒大家|拜托大家|大家小心|各位小心|别再被骗|宣导|警政署|刑事局|反诈骗|165)", "(小卡片|权益|知识点|须知|公告|通告|声明|致家长)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    zh = { "(打给谁|找谁|向谁|怎么办|几号|哪里投诉|去哪里告|有没有人|谁能)", "(我)(哥|弟|姐|妹|爸|妈|老公|老婆|儿子|女儿|表弟|表哥|同学|朋友|同乡|堂弟|外甥|侄子|男友|女友)...(被|人在|失联|出不来|回不来|没回|联系不上|困)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    zh = { "(别|不要|切勿|勿|千万不要|绝不要)(交|交出|把|给|相信|听信|轻信|汇款|跟|贪)...(护照|证件|任何人|陌生人|高薪)", "(核实|查证|查清|问清楚)(对方|公司|执照|许可|合同|身份|清楚|雇主)", "(请|可|立即|马上|速)(拨打|拨|致电)(110|12308|165|113|1955|热线|专线)", "(正规|合法|真正的)(公司|雇主|中介|企业|招聘)(不会|绝不|从不|都不)", "(看到|遇到|收到|碰到)(这种|这类|此类|类似)", "(警察|警方|派出所|使馆)(提醒|说|表示|呼吁|提示)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    zh = { "(我|我们|我弟|我哥|我姐|我妹|我儿子|我女儿|我老公|我朋友|朋友|同学|妈妈|爸爸|老乡|表弟|表哥)...(雇主|仲介|中介|老板|工头|船长|护照|工资|薪水|被控制|被关|被打|被骗|遣返|求救|出不来|回不来|失联|扣我|扣着)", "(雇主|仲介|中介|老板|工头|船长|主管|公司)...(扣我|打我|骂我|不给我|不让我|不让我们|收走我|拿走我|逼我|骗我|我的)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    zh = { "(你好|您好|亲爱的|妹子|兄弟|老乡|宝贝|女士|先生|小姐|哈喽|嗨)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    zh = { "(你好|您好|亲爱的|妹子|兄弟|老乡|宝贝|女士|先生|小姐|哈喽|嗨)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    zh = { "(你|您|你们|你的)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    zh = { "(我|我们|公司|这边|哥|姐)(帮|给|包|出|接|安排|先垫|替|代|来接)(你|您)?" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    zh = { "(别|不要|不用)(告诉|跟|和|对|說|说)(家人|你妈|妈妈|别人|任何人)?" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    zh = { "(招|诚招|急招|招聘|招募|招收|招人|招工|找人|需要|招生|收|诚聘|聘)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    zh = { "(月薪|底薪|工资|薪资|日结|包吃住|包食宿|提成|时薪|保底|待遇|五险|双休|岁|元)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    zh = { "(出租|租房|押金|二手|转让|课程|学费|班|充值|优惠|代购|价格|旅游)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    zh = { "(哈哈|笑死|呵呵|猫|狗|追剧|小说|电影|电视剧|好吃|五星)" },
  } },
  -- Lessons, exercises, tests and case studies: a task, and the questions behind it.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(课作业|课后作业|家庭作业|练习题|思考题|判断题|选择题|案例一|案例二|道德与法治|公民课|试题|教案|知识竞赛|主题班会)",
      "(请回答|请问答|回答问题|请判断|请分析|违反了哪|侵犯了|是否违法|可以向谁求助)",
    },
  } },
  -- Courts, police, press and surveys: what was found, decided or said, told from outside.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(宣判|判处|有期徒刑|被告人|嫌疑人|检察院|法庭|刑期|判刑|落网|抓获|获刑|定罪)",
      "(据报道|据了解|据悉|记者从|记者获悉|本报讯|新华社|中央社|通讯员|调查显示|报告显示|研究发现|据统计|统计显示|受访者|受访|发言人|民间团体|非政府组织)",
      "(为诱饵|骗至|返国|遣返回国|涉案|侦办|查获|破获)",
    },
  } },
  -- Notes for trainings, schools and helpers: how to recognise it, what to do and what not.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(讲义|家长群|各位家长|宣传单|工作坊)",
      "(如何识别|怎么识别|怎样识别|辨识|截图给|告诉大人|转给家长|转发给)",
    },
  } },
  -- Songs, poems, scripts and games: what they say of papers, doors and debts is not meant so.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(歌词|歌詞|这首歌|這首歌|新歌|循环播放|专辑|剧本试读|剧本杀|罐头笑声|脱口秀|打副本|诗句|漫画里)",
    },
  } },
  -- What lessons and leaflets speak of: rights, laws, ages, and what somebody in the story should do.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(违反了|侵犯了|儿童权利|未成年人保护法|劳动法|最低年龄|童工问题|哪部法律|哪些权利)",
      "(小明|小红|小华|小刚)...(可以|应该|该|向谁|怎么做|怎样)",
    },
  } },
  -- Neighbours who pass on what was sent to somebody, so that others look out.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(大家|各位|街坊|家长们|姐妹们|老乡们)(注意|留意|看看|小心|当心|长点心)",
      "(收到|看到|遇到)(这样|这种|这类|类似)(的)?(短信|消息|信息|帖子|招聘)",
      "(截图报警|告诉家长|转告家里老人)",
    },
  } },
  -- Family history and old times.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(旧社会|解放前|爷爷那辈|奶奶那辈|地主家|民国|清朝|小时候听)",
    },
  } },
  -- Series and films: episodes, actors and endings.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(追完|大结局|最新一集|下一集|虐死|太虐)",
    },
  } },
  -- Notices of offices: how to go abroad, whom to ring, what the law gives.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(防骗提醒|特此通知|依法享有|任何单位|任何人不得)",
    },
  } },
  -- Somebody tells of one close who was taken, and asks.
  { kind = "worker_report", weight = 9, terms = {
    zh = {
      "(我|俺)(老公|老婆|丈夫|妻子|弟弟|哥哥|儿子|女儿|侄子|叔|叔叔|舅舅|表弟|男朋友|女朋友)...(被|叫去|拉走|关|出不来|打电话骗|扣)",
      "(对方|那边|他们)(让|要)(我|我们|家里|家属)(打|交|给|转|汇)",
      "(该|应该)(打|找|报)(哪里|哪儿|谁|什么部门|哪个部门)",
    },
  } },
  -- News: an inquiry goes on; an office acted yesterday.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(进一步|正在)(调查|侦办|处理|核实)(中)?",
      "(海事部门|海警|有关部门|警方|边防|使馆|领事馆|劳监部门)(将|已|成功|接到|通报|表示|介绍)",
    },
  } },
  -- Retreats, camps and courses: telephones handed in, gates and silence are part of them.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(禅修|禅七|闭关|内观|止语)",
      "(结营|入营|随喜|道场)",
    },
  } },
  -- Reports: figures, and organisations that call for something.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(报告|调查|研究|统计)(显示|指出|发现|称)",
      "(机构|团体|组织|工会|学者)(们)?(建议|呼吁|要求|敦促)",
    },
  } },
  -- Unions and rights: who may not keep, fine or cut.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(工会|劳动监察|法律援助)...(提醒|提示|告诉)",
      "(不得|无权|不能)(扣押|扣留|没收|以罚款|收取押金)",
    },
  } },
  -- Questions and answers on the law.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(律师答|网友问)",
      "(劳动合同法|劳动法|劳基法)(第|规定|禁止)",
    },
  } },
  -- Words of lessons, news, songs and old times that people also say of other things: each alone says nothing.
  { kind = "warning", weight = 2, terms = {
    zh = {
      "请说明", "下列", "被告", "起诉", "法院", "立案", "百分之", "解救", "获救", "社工", "志工", "志愿者", "班主任", "海报", "研习", "迹象", "该怎么做",
      "告诉老师", "单曲", "單曲", "歌手", "场次", "反派", "段子", "游戏里", "通关", "从前", "古代", "历史上", "编剧", "演技", "看哭了", "温馨提示",
      "请拨打", "夏令营", "军训", "寄宿学校", "寺院", "法师", "问答", "答疑",
    },
  } },
  -- Two such words in one breath: tasks with questions, courts that sentence, police that rescue, old times, songs.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(下列|以下)(哪|行为|说法|情形)",
      "(案例|阅读)...(问题|请|思考)",
      "(法院|检察院|法庭)...(判|起诉|审理|认定)",
      "(警方|民警|使馆|领事馆|公安|专案组)...(解救|获救|立案)",
      "(解救|获救)(出)?(的)?({number}|被困|受害)",
      "(古代|从前|历史上|旧时)...(奴|地主|皇帝|长工|苦力|契约华工|卖身)",
      "(歌手|單曲|单曲)...(歌|唱|听|聽|发行)",
      "(寺院|法师|夏令营|军训)...(禅|修|营|学生|孩子)",
      "(编剧|演技|反派)...(剧|片|演|戏)",
    },
  } },
  -- Our papers, our pay, months of it: told by the one who works there.
  { kind = "worker_report", weight = 10, terms = {
    zh = {
      "(扣|收|拿|押)(着|走|了)(我|我们|俺)(的)?(护照|身份证|证件|手机)",
      "({number}|半|几)(个)?(月|年)(了)?(都|还)?(没|没有|不)(发|给|拿到|见到)(过)?(工资|钱|薪水)",
      "(老板|主管|工头|船长)(不给|不让|打|骂|扣)(我|我们|俺)",
    },
  } },
  -- Somebody tells what she lived through, or what happened to one close: I, then, since then, what was done.
  { kind = "worker_report", weight = 10, terms = {
    zh = {
      "(我|俺|我们|我哋|咱)(是|就)?(去年|前年|上个月|上月|上周|年初|年底|那年|那时|当时|刚来|刚去|之前|以前|曾经|在里面|从里面|逃出来|跑出来|走出来|回来了)",
      "(去年|前年|上个月|年初|那年|当时|后来|第一天|半年了|一年了|{number}个月了|到现在|现在还|至今|一进门|进门|进去以后|进去之后)...(我|俺|老板|他们|她|他|佢|没|不)",
      "(给|替|帮)(他|她|他们|这家|那家|人家)(家)?(干|做|养|打|看|卖)(过|了)?",
      "(我|俺)(姨|姑|舅|叔|婶|嫂|阿姨|表姐|表妹|表叔|同乡|老乡|室友|同学|邻居)...(在|被|去|给)(一个|一家|那|某)?",
      "(有个|有位|一个)(阿妹|阿姐|姐姐|妹妹|小妹|姑娘|女孩|男孩|工友|移工|学生|阿姨)...(佢|她|他|话|说|话话|被|日日|每天)",
      "(佢|佢哋|姨妈|姨媽|老细|老細|事头婆)(话|話|叫|唔|冇|畀|俾|要|同)",
      "我(是|系|係)(来|來|在|从|從|一个|一個|越南|印尼|菲律宾|菲律賓|缅甸|緬甸|泰国|泰國|移工|外劳|外籍|留学|产学|看护|看護)",
      "(说一下|说几句|讲几句|讲一下|说说|讲讲|树洞|投稿|代发|匿名)",
    },
  } },
  -- What is held out: so much in so long, who is looked for, in Taiwan's and Hong Kong's words as well.
  { kind = "advert", weight = 8, terms = {
    zh = {
      "(徵|征|誠徵|急徵|急征|缺|请)(人|女|男|美女|员工|外场|内场|看护|保姆|住家|{number}(人|名|位))",
      "({number}|一|两|三|半)(个)?(月|天|年)(挣|赚|收入|拿)({number}|{money})?",
      "(内意|內意|意洽|洽|应征|應徵|请私|名额|限{number}名|无经验可|可教|包教|包过签|当天走)",
    },
  } },
  -- Lessons: excerpts, tasks for a group, what is to be pointed out.
  { kind = "warning", weight = 10, terms = {
    zh = {
      "(课堂|小组|分组)(讨论|练习|活动|作业)",
      "(讨论题|练习：|讲义片段|培训讲义|识别线索|请指出|案例中|参考答案)",
    },
  } },
}
