-- Words by which the kind of a message is inferred: Vietnamese.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    vi = {
      "(đừng tin|đừng nghe|đừng ham|chớ tin|đừng để bị lừa)",
      "(chia sẻ|share) (cho|để|giúp|rộng)",
      "(nạn nhân) (kể|cho biết|được giải cứu)",
      "(bắt giữ|khởi tố|giải cứu|triệt phá)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(công an|đại sứ quán|bộ|cơ quan|sở) ... (cảnh báo|khuyến cáo|khuyên|lưu ý)",
      "(khám|tư vấn|hỗ trợ pháp lý) ... (miễn phí|không cần giấy tờ)",
      "(cảnh giác|chiêu trò|thủ đoạn)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    vi = {
      "(làm sao|làm thế nào|phải làm gì|nên làm gì|lam sao|gọi ai|kêu ai|báo ai|gọi số nào|liên hệ ở đâu)",
      "(cầu cứu|cứu em|cứu con|cứu tôi|giúp em|giúp con|giúp tôi|có ai giúp|cứu với)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    vi = {
      "(cho thuê phòng|phòng trọ|thuê nhà|chủ trọ)",
      "(phim|tiểu thuyết|diễn viên|trên rạp|tập {number})",
    },
  } },
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(công an|cảnh sát|bộ đội biên phòng|biên phòng|cơ quan chức năng|cơ quan điều tra|lực lượng chức năng|đồn biên phòng|công an tỉnh|phòng cảnh sát hình sự) ... (giải cứu|bắt giữ|bắt|triệt phá|khởi tố|khuyến cáo|cảnh báo|tạm giữ|điều tra|phối hợp|tiếp nhận|cho biết|đề nghị|làm rõ|khám xét)",
      "(giải cứu|triệt phá|khởi tố|tạm giam|tạm giữ|truy tố|tuyên phạt|lĩnh án|xét xử|truy nã)",
      "(nghi phạm|đối tượng|bị cáo|bị can|nạn nhân) ... (bị|đã|khai|được|lừa|dụ|dùng|thường|sẽ|dẫn|hứa|là)",
      "(tội|tội danh|hành vi|đường dây|nạn|phòng chống|phòng, chống|chống) (mua bán|buôn) (người|phụ nữ|trẻ em)",
      "(đại sứ quán|bộ ngoại giao|bộ lao động|sở lao động|lãnh sự|cục quản lý lao động|dolab|bộ công an|ủy ban nhân dân|hội phụ nữ|ubnd|sở lđtbxh) ... (cảnh báo|khuyến cáo|thông báo|lưu ý|đề nghị|tuyên truyền|khuyến nghị)",
      "(theo|phóng viên|pv|tin|nguồn tin|báo) (công an|cơ quan|điều tra|báo|cho biết|ghi nhận|từ|từ bộ|tức)",
      "(tòa án|tand|hội đồng xét xử|viện kiểm sát) ... (tuyên|xử|phạt|truy tố|mở phiên)",
      "(tù giam|phạt tù|năm tù giam|năm tù về|nhận án tù|án phạt)",
    },
  } },
  { kind = "warning", weight = 8, terms = {
    vi = {
      "(cảnh báo|khuyến cáo|cảnh giác|đề cao cảnh giác|cảnh tỉnh|đừng tin|không nên tin|chớ tin|đừng nghe|đừng dại|tuyệt đối không|chớ nghe)",
      "(chiêu trò|thủ đoạn|chiêu bài|cái bẫy|sập bẫy|mắc bẫy|chiêu lừa|bẫy lừa|bẫy việc nhẹ)",
      "(bị|đã bị|từng bị) (lừa|dụ) ... (giải cứu|may mắn|trở về|cảnh báo|nạn nhân|mọi người)",
      "(hãy|vui lòng|xin) (gọi|báo|liên hệ|trình báo) (ngay|cho)? (công an|đường dây nóng|tổng đài|111|113|cơ quan|biên phòng)",
      "(đường dây nóng|tổng đài 111|trình báo|tố giác)",
      "(người lao động|lao động|phụ huynh|bạn trẻ|người dân|chị em|thanh niên|bà con|anh em) (cần|nên|hãy|phải|lưu ý|chú ý|có quyền|đừng|tuyệt đối) (biết|tỉnh táo|cảnh giác|lưu ý|thận trọng|kiểm tra|tìm hiểu|tránh|giữ|tin|nghe|không|cảnh)?",
      "(không ai|chủ|công ty|người sử dụng lao động) (có quyền|không có quyền|không được|không được phép) ... (giữ|thu)",
      "(dấu hiệu|nhận biết|phòng tránh|cách nhận diện) ... (lừa đảo|mua bán người|lừa|bẫy)",
      "(đừng|chớ|không) (bao giờ)? (giao|đưa|nộp|chuyển) ... (cho người lạ|hộ chiếu|giấy tờ|tiền)",
    },
  } },
  { kind = "warning", weight = 5, terms = {
    vi = {
      "(theo điều {number}|bộ luật|luật nghiêm cấm|pháp luật nghiêm cấm|luật lao động)",
      "(nhiều|hàng chục|hàng trăm|{number}) (lao động|người|thanh niên|cô gái|thiếu nữ|công dân|phụ nữ|nạn nhân|thiếu niên) ... (bị lừa|bị bán|bị dụ|bị ép|bị cưỡng|được giải cứu|trở về|bị giam)",
      "(lừa đảo|kẻ xấu|kẻ gian|bọn buôn người|buôn người|kẻ lừa đảo|mua bán người) (thường|sẽ|đang|là|giả|dùng|hay|qua|bằng|trên)?",
    },
  } },
  { kind = "warning", weight = 3, terms = {
    vi = {
      "(coi chừng|cẩn thận kẻo|chia sẻ cho|share cho|lừa đảo|tránh xa|đề phòng lừa)",
    },
  } },
  { kind = "worker_report", weight = 7, terms = {
    vi = {
      "(cứu|giúp) (em|con|mình|tôi|chúng em|tụi em|cháu|bọn em|với|chị em|em tôi|con tôi) (với|đi|mọi người|ạ)?",
      "(mọi người ơi|ai biết|có ai|anh chị ơi|xin) ... (cứu|giúp|chỉ|tư vấn|hỏi|giúp đỡ)",
      "(em|mình|tôi|con|chúng em|tụi em|bọn em|cháu|em gái em|con tôi|em tôi|chồng em|bạn em|anh em) (đang|đã)? (bị|đang bị|đã bị) (lừa|nhốt|đánh|giữ|bán|ép|bắt|giam|chích|thu|quỵt|nợ lương|đe dọa|dọa)",
      "(bị|đang bị) (lừa|nhốt|bán|ép) (qua|sang|vào|trong|ở|đi|làm)",
      "(em|mình|tôi|con|tụi em) (muốn|chỉ muốn) (về|thoát|trốn|nghỉ)",
      "(phải làm sao|làm sao đây|phải làm gì|biết làm sao|kêu ai|báo ai|báo công an|trốn ra)",
      "(mượn|giấu|lén) (điện thoại|đt|máy) ... (nhắn|gọi)",
      "(mất liên lạc|không liên lạc được|ko liên lạc được|gọi không được)",
    },
  } },
  { kind = "worker_report", weight = 4, terms = {
    vi = {
      "(chủ|công ty|cty|họ|tụi nó|bọn nó|nó|quản lý) (không|ko|chưa|chẳng|k) (trả|cho|chịu trả|chịu)",
      "(họ|tụi nó|bọn nó|nó|chủ|quản lý) (đánh|chích|nhốt|dọa|chửi|bắt|ép)",
      "(em|tôi|mình|tụi em) (sợ|khóc|chịu không nổi|hết chịu nổi|làm được|làm ở|qua đây|sang đây)",
      "(lương|tiền lương) ... (chưa|không|ko) (thấy|trả|nhận|có)",
    },
  } },
  { kind = "offer", weight = 4, terms = {
    vi = {
      "(em|bạn|m|ê m|e|chị|cưng) ... (đi làm với|qua làm|đi với|đi làm vs|muốn làm|có muốn|sang làm|làm không|làm ko|đi ko|đi không|thích không)",
      "(đừng|dừng|khỏi) (nói|kể|cho) (mẹ|ba|bố|ai|gia đình|nhà|bạn bè)",
      "(anh|chị|c|a) (lo|bao|đón|trả|giới thiệu|có việc) (cho em|hết|em|tiền|này)",
    },
  } },
  { kind = "advert", weight = 4, terms = {
    vi = {
      "(tuyển|cần tuyển|tuyển gấp|tuyển dụng|cần gấp|tuyển nữ|tuyển nam|cần người|cần nữ|cần tìm|tìm người|tuyển nhân viên|đơn hàng|cần nam|nhận lao động)",
      "(lương|thu nhập|lương cứng|lương cơ bản) (cao|từ|{money}|{number}|khoảng|tháng|tuần|cứng|thỏa thuận|ổn định)",
      "(liên hệ|nhắn tin|quan tâm|ứng tuyển|gửi cv|nộp hồ sơ|lh zalo|ib zalo)",
      "(bao|có|hỗ trợ) (ăn ở|chỗ ở|ăn|ăn trưa|nhà ở|xe|vé)",
      "(tuổi|độ tuổi) (từ)? ({number}|{age})",
      "(phúc lợi|quyền lợi|yêu cầu|mô tả công việc|kinh nghiệm|bằng cấp)",
    },
  } },
  { kind = "other", weight = 3, terms = {
    vi = {
      "(cho thuê|bán gấp|cần bán|thanh lý|pass lại|phòng trọ|giá chỉ|freeship|khuyến mãi|giảm giá)",
    },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    vi = { "(phim|bộ phim|tiểu thuyết|truyện|kịch|mv|drama|series|tập phim|phim tài liệu) (nói|về|này|mới|hay|hàn|trung|có|kể|chiếu|đó|tối|truyền hình|hình sự|xem)", "(diễn viên|nhân vật|vai chính|đạo diễn|nữ chính|nam chính|rạp|khán giả)", "(miễn phí) ... (tư vấn|khám|pháp lý|luật|lớp|hỗ trợ)", "(tư vấn pháp luật|trợ giúp pháp lý|khám bệnh|phòng khám|hội thảo|buổi nói chuyện|tuyên truyền) ... (miễn phí|cho công nhân|lao động|người|di cư an toàn)?", "(cảnh báo|khuyến cáo|cảnh giác|thủ đoạn|chiêu lừa|lừa đảo) ... (việc nhẹ|lương cao|campuchia|lao động|người dân|bẫy|giữ hộ chiếu)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    vi = { "(ai|có ai|mọi người) (biết|giúp|chỉ) ... (với|giúp|số|đường dây|sao|ở đâu)", "(gọi|báo|liên hệ|kêu) (ai|ở đâu|số nào|đại sứ quán nào|cơ quan nào)", "(chồng|con|em|anh|chị|bạn|cháu|chong|ba|mẹ) (em|tôi|mình|gái|trai|toi|con)? ... (bị|bi|kẹt|mắc kẹt|mất tích|không về được|đang ở)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    vi = { "(đừng|không|chớ|tuyệt đối không) (bao giờ)? (giao|đưa|nộp|tin|nghe|đi theo|chuyển tiền|ký|kí) ... (ai|người lạ|môi giới|giấy|hộ chiếu|lời|bất kỳ)?", "(kiểm tra|xác minh|tìm hiểu|hỏi kỹ|tra cứu) ... (giấy phép|công ty|hợp đồng|trước khi|thông tin)", "(gọi|báo|liên hệ) (ngay)? (111|112|113|công an gần|đường dây nóng|tổng đài|đồn biên phòng|đại sứ quán gần)", "(dấu hiệu|chiêu|chiêu trò|mánh) (của|nhận biết|mua bán|lừa|dụ)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    vi = { "(em|tôi|mình|con|cháu|tụi em|chúng em|bọn em|chồng em|anh trai|em trai|con tôi|cháu tôi|chị tôi|bạn em|em gái) (tôi|em|mình)? ... (chủ|công ty|môi giới|hộ chiếu|lương|bị giữ|bị lừa|bị bán|bị nhốt|bị đánh|bị bắt|thuyền trưởng|về nước|sang campuchia|bên myanmar)", "(nhờ|mong|xin|kính mong) (mọi người|các anh chị|anh chị|cộng đồng|báo chí|công an|cơ quan) ... (giúp|cứu|hỗ trợ|báo|chỉ)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    vi = { "(chào|xin chào|alo) (em|anh|chị|bạn|bé|cô|chú|cháu|mình)?" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    vi = { "(chào|xin chào|alo) (em|anh|chị|bạn|bé|cô|chú|cháu|mình)?" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    vi = { "(em|bạn|cháu|mày) (có|cần|muốn|đi|qua|sang|cứ|đưa|gửi|nhớ|đừng|ký|được|sẽ|là|làm|nghe|nói)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    vi = { "(anh|chị|bên mình|bên em|bên anh|tụi anh|cô|chú|mình|a|chế) (lo|cho|giữ|trả|đón|đặt|mua|gửi|sẽ|ứng|bao|book|đưa|có|gọi)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    vi = { "(đừng|khỏi|không cần) (nói|kể|báo) (với|cho|ai|mẹ|ba|nhà|gia đình)?" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    vi = { "(cần|tìm|tuyển|nhận|thuê|kiếm) ({number}|gấp|người|nam|nữ|thợ|bạn|phụ|giúp|công nhân|nhân viên|lao động)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    vi = { "(lương|thưởng|bao|phụ cấp|tháng|ngày|giờ|ca) (cơ bản|từ|{number}|{money}|ăn ở|ăn|cao|ổn|thỏa thuận|tr|triệu|k)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    vi = { "(lớp học|khóa học|học phí|cho thuê|phòng trọ|tiền cọc|cần bán|thanh lý|giá rẻ|bảng giá|nạp thẻ|giảm giá|uy tín)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    vi = { "(hihi|phim|truyện|con mèo|con chó)" },
  } },
  -- Lessons, exercises, tests and case studies: a task, and the questions behind it.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(bài kiểm tra|đề kiểm tra|trắc nghiệm|gdcd|giáo dục công dân|tiết học|phiếu học tập)",
      "(trả lời các câu|theo em hành vi|theo em chủ|em hãy|hãy cho biết|hãy nêu|hãy khoanh|thảo luận nhóm|trả lời câu|vi phạm quyền gì)",
    },
  } },
  -- Courts, police, press and surveys: what was found, decided or said, told from outside.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(tuyên phạt|lãnh án|bị cáo|xét xử|khởi tố|cáo trạng)",
      "(khảo sát cho thấy|nghiên cứu cho thấy|báo cáo cho thấy|theo khảo sát|theo nghiên cứu|theo báo cáo|theo thống kê|phần trăm người|phần trăm lao động|tổ chức phi chính phủ|phát ngôn viên|hội liên hiệp phụ nữ)",
      "(được đưa về|được giải cứu|được trao trả|đã tiếp nhận|đang được hỗ trợ|theo lời khai|vừa phát hiện)",
    },
  } },
  -- Notes for trainings, schools and helpers: how to recognise it, what to do and what not.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(buổi tập huấn|tài liệu tập huấn|sinh hoạt chuyên đề|cẩm nang|quý phụ huynh|các phụ huynh|các thầy cô|cán bộ xã|tuyên truyền viên)",
      "(việc nên làm|việc không nên làm|dấu hiệu nhận biết|cách nhận biết|khi nghi ngờ|nếu ai nhắn|ai nhắn vậy|ai rủ vậy|báo người lớn|đưa người lớn)",
    },
  } },
  -- Songs, poems, scripts and games: what they say of papers, doors and debts is not meant so.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(lời bài|câu hát|câu này trong bài|mv mới|kịch bản phim|câu thơ|bài thơ|truyện tranh|boss game)",
    },
  } },
  -- What lessons and leaflets speak of: rights, laws, ages, and what somebody in the story should do.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(vi phạm quyền|quyền trẻ em|lao động trẻ em|quyền của người lao động|điều luật|độ tuổi tối thiểu|pháp luật quy định)",
      "(bạn lan|bạn hoa|bạn minh|nhân vật trong) ... (nên|phải|bị|đã|gọi|làm)",
    },
  } },
  -- Neighbours who pass on what was sent to somebody, so that others look out.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(cả nhà|mọi người|bà con|các mẹ|các ba mẹ|hội mình|cả xóm) (đọc|coi|xem|để ý|lưu ý|nhớ) (giùm|giúp|kỹ|nha)?",
      "(ai nhắn vậy|ai rủ vậy|nhắn kiểu này|kiểu này là|nhắn như vậy là|gặp tin này)",
      "(đưa người lớn|báo người lớn|báo cô giáo|đưa cho cô giáo|báo công an liền)",
    },
  } },
  -- Family history and old times.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(thời địa chủ|thời phong kiến|ông ngoại kể|bà ngoại kể|ông nội kể|bà nội kể|thời bao cấp)",
      "(sách về|truyện về|phim về)",
    },
  } },
  -- Series and films: episodes, actors and endings.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(tập cuối|tập mới|tập {number} phim|biên kịch|phim bộ|cày phim)",
    },
  } },
  -- Notices of offices: how to go abroad, whom to ring, what the law gives.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(quyền của bạn|quyền của người|cần hỗ trợ gọi|chủ nhà không được|không ai được giữ)",
    },
  } },
  -- News: an inquiry goes on; an office acted yesterday.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(vụ việc|vụ án|sự việc) ... (làm rõ|điều tra|xử lý|xác minh)",
      "(lực lượng chức năng|cơ quan chức năng|biên phòng|cảnh sát biển|kiểm ngư) ... (đưa|tiếp nhận|giải cứu|phát hiện|bắt|chặn|bàn giao)",
    },
  } },
  -- Retreats, camps and courses: telephones handed in, gates and silence are part of them.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(ngồi thiền|nhập khóa|mãn khóa|học kỳ quân đội)",
      "(chùa mình|thiền viện|thiền sư|phật tử)",
    },
  } },
  -- Reports: figures, and organisations that call for something.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(báo cáo|khảo sát|nghiên cứu|điều tra) (mới|cho thấy|vừa công bố)",
      "(các tổ chức|tổ chức xã hội|nghiệp đoàn|liên minh) ... (đề nghị|kêu gọi|kiến nghị|yêu cầu)",
    },
  } },
  -- Unions and rights: who may not keep, fine or cut.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(công đoàn|nghiệp đoàn|liên đoàn lao động) ... (nhắc|lưu ý|khuyên|hướng dẫn)",
      "(không được|không có quyền) (giữ cccd|giữ giấy tờ|phạt tiền|giữ hộ chiếu)",
    },
  } },
  -- Questions and answers on the law.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(hỏi đáp|bạn đọc hỏi|luật sư trả lời|trả lời không)",
      "(bộ luật lao động|luật lao động) (cấm|quy định)",
    },
  } },
  -- Words of lessons, news, songs and old times that people also say of other things: each alone says nothing.
  { kind = "warning", weight = 2, terms = {
    vi = {
      "bài tập", "bài học", "đề thi", "tình huống", "giáo án", "câu hỏi", "đúng hay sai", "bị can", "truy tố",
      "tòa án", "viện kiểm sát", "hội phụ nữ", "đang điều tra", "cho biết thêm", "tờ rơi", "dấu hiệu của",
      "chụp màn hình", "đọc giùm", "đọc giúp", "bài hát", "ca khúc", "bài mới", "nghe sến", "replay", "ca sĩ",
      "nhóm nhạc", "trong game", "meme", "hồi xưa", "ngày xưa", "thời xưa", "kể chuyện", "nghe kể", "nữ chính",
      "nam chính", "coi phim", "xem phim", "khóa tu", "khóa thiền", "trại hè", "nội trú", "ăn chay",
      "ban tổ chức",
    },
  } },
  -- Two such words in one breath: tasks with questions, courts that sentence, police that rescue, old times, songs.
  { kind = "warning", weight = 10, terms = {
    vi = {
      "(tình huống|bài tập|bài học) ... (câu hỏi|trả lời|theo em|em hãy)",
      "(bài tập|tình huống|câu hỏi|đề thi) {number}",
      "(tòa án|viện kiểm sát|tand) ... (tuyên|phạt|xử|tù|truy tố)",
      "(ngày xưa|hồi xưa|thời xưa) ... (ông nội|ông ngoại|bà nội|bà ngoại|địa chủ|nô lệ|đồn điền|phu)",
      "(ca sĩ|bài hát|ca khúc|nhóm nhạc) ... (ra mắt|mv|lời|giai điệu|album)",
      "(xem phim|coi phim|nữ chính|nam chính) ... (tập|diễn|kết|cảnh)",
      "(khóa tu|khóa thiền|trại hè) ... (chùa|thầy|thiền|phật|các em|con)",
      "(công an|cơ quan) ... (đang điều tra|cho biết thêm)",
    },
  } },
  -- Our papers, our pay, months of it: told by the one who works there.
  { kind = "worker_report", weight = 10, terms = {
    vi = {
      "(em|tôi|mình|tụi em|bọn em|chồng em|con em|tụi tui|tui) ... (không trả lương|chưa trả lương|ko trả lương|không cho về|ko cho về|giữ hộ chiếu|bị giữ|bị nhốt|bị thu)",
      "(giữ|thu|lấy) (hộ chiếu|giấy tờ|điện thoại) (của)? (em|tôi|mình|tụi em|bọn em|tụi tui)",
    },
  } },
  -- Somebody tells what is done to those who work or learn there.
  { kind = "worker_report", weight = 9, terms = {
    vi = {
      "(em|con|tôi|mình|tụi em|bọn em|tụi con|chúng em) (đang|dang) (ở|o|làm|bị|kẹt|trốn|trên|trong)",
      "(trường|công ty|chủ|xưởng|bà chủ|ông chủ) (của)? (em|con|tụi em|bọn em|mình) ... (bắt|không cho|giữ|trừ|thu|chưa trả|nợ)",
      "(họ|người ta|bả|ổng|tụi nó|bọn nó|bác|dì|bà ấy|ông ấy) (đưa|bắt|nói|bảo|dọa|giữ|khóa|thu|trừ|ghi) (em|con|tụi em|bọn em|tôi)",
      "(thưa|dạ|kính gửi) (cô|thầy|chị|anh|cán bộ|các anh) ... (em|con)",
      "(em|con) (mượn|lén|xin) (máy|điện thoại|dt) ... (nhắn|gọi)",
    },
  } },
}
