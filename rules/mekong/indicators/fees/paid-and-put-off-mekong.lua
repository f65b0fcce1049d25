-- Money was paid for work, there is no receipt, and one is put off, or the number is dead.
rule {
  title      = "Money was paid for work without a receipt, and one is put off",
  indicators = { "delphi:D1.08", "delphi:D2.04", "ilo:2" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ပြေစာ)(မ)?(ပေး|ရ|ရှိ)(ဘူး)?",
      "(ဖုန်း|လိုင်း)(ပိတ်သွား|ပိတ်ထား|ဘလော့)",
      "(ငွေ|သိန်း)...(ပေးပြီး|လွှဲပြီး)...(မထွက်ရ|မသွားရ|မရသေး|အဆက်အသွယ်)",
    },
    km = {
      "(អត់|គ្មាន)(មាន)?(វិក្កយបត្រ|បង្កាន់ដៃ)",
      "(លេខ|ទូរស័ព្ទ)(គេ)?(បិទ|ហៅមិនចូល|ប្លុក)",
      "(នៅតែ)(ចាំ|មិនទាន់ទៅ|អត់បានទៅ)",
    },
    lo = {
      "(ບໍ່ມີ)(ໃບບິນ|ໃບຮັບເງິນ)",
      "(ເບີ|ໂທລະສັບ)(ເຂົາ)?(ປິດ|ບລັອກ|ໂທບໍ່ຕິດ)",
      "(ຍັງ)(ຖ້າ|ລໍ)(ຢູ່)?",
    },
    vi = {
      "(không|ko|k) (có)? (biên lai|hóa đơn|giấy tờ gì|biên nhận)",
      "(chặn số|chặn zalo|tắt máy|lặn mất|mất hút|biến mất)",
      "(hẹn|hứa) (hoài|mãi|tới lui) ... (không|chưa) (bay|đi|thấy)",
    },
    zh = {
      "(没|没有|不给|不开)(收据|发票|合同)",
      "(拉黑|失联|电话打不通|不回消息)(了)?",
      "(一直|一拖再拖|总)(说|推)(下个月|下周|再等)",
    },
  },
  at_least   = 2,
  when = function(ad) return #ad:money() > 0 and ad:has("(<work-mekong>|<any-work-mekong>)") end,
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "အလုပ်သွားဖို့ ၃၀ သိန်း ပေးထားတာ «ပြေစာမပေး»ဘူး၊ «ဖုန်းပိတ်သွား»ပြီ" },
    km = { "ទៅធ្វើការកូរ៉េ វេរ ៤០០០$ «អត់វិក្កយបត្រ» «លេខគេបិទ»" },
    lo = { "ໄປເຮັດວຽກ ຈ່າຍ 40 ລ້ານ ກີບ «ບໍ່ມີໃບບິນ» «ເບີປິດ»" },
    vi = { "đi làm Canada đóng 40 triệu, «ko biên lai», giờ «chặn số»" },
    zh = { "去韩国打工交了60000元，«没收据»，现在«拉黑»我" },
  },
  silent = {
    my = { "ဖုန်းပျောက်သွားလို့" },
    km = { "ទូរស័ព្ទខ្ញុំបាត់" },
    lo = { "ໂທລະສັບເສຍ" },
    vi = { "xe hết xăng giữa đường" },
    zh = { "快递没发票也能退" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Keep every message and slip. Ask whether the agency is licensed; 1506 press 2 knows.",
}
