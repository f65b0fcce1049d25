-- Work with guests at night, or a marriage abroad for money, is offered from an age below eighteen.
rule {
  title      = "Nights with guests, or marriage abroad, from an age below eighteen",
  indicators = { "delphi:D2.03", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "other" },
  terms = {
    my = {
      "ဧည့်သည်(တွေ)?(နဲ့)?(အတူ)?ထိုင်",
      "(KTV|ကာရာအိုကေ|ကရာအိုကေ|ဘီယာဆိုင်|အနှိပ်ခန်း|ဧည့်သည်ထိုင်|ဆိုင်ထိုင်)",
      "(တရုတ်ပြည်|တရုတ်)...(ယောက်ျား|အိမ်ထောင်|လက်ထပ်)",
    },
    km = {
      "(ខារ៉ាអូខេ|KTV|ហាងស្រាបៀ|ម៉ាស្សា|អង្គុយជាមួយភ្ញៀវ|បៀហ្គាឌិន)",
      "(រៀបការ)(ជាមួយ|នៅ)(ចិន|កូរ៉េ|បរទេស)",
    },
    lo = {
      "(ຮ້ານເບຍ|ຄາຣາໂອເກະ|ນັ່ງດຣິ້ງ|ນັ່ງນຳແຂກ|ຮ້ານນວດ)",
      "(ແຕ່ງງານ|ແຕ່ງດອງ)(ກັບ|ໄປ)(ຄົນ)?(ຈີນ|ເກົາຫຼີ)",
    },
    vi = {
      "(karaoke|quán hát|quán bia|tay vịn|tiếp viên|tiếp khách|massage|mát xa) ... (tuyển|cần|nữ|từ|gái)",
      "(tuyển|cần|tìm) ... (karaoke|quán hát|tay vịn|tiếp viên nữ|tiếp khách|massage|mát xa)",
      "(lấy chồng|cưới|làm vợ) ... (trung quốc|đài loan|hàn quốc|tq)",
    },
    zh = {
      "(KTV|夜场|陪酒|陪唱|按摩|会所|酒吧公主)...(招|女|妹|收)",
      "(招|急招|收)...(KTV|夜场|陪酒|陪唱|会所)",
      "(嫁|介绍)...(到国外|外国|过门|彩礼)",
    },
  },
  unless_near = {
    vi = { "<birthdays>", "(không nhận|cấm|không tiếp|từ 18)" },
    zh = { "<birthdays>", "(禁止|谢绝|不招|不得|满18)" },
    my = { "<birthdays>", "(မရပါ|မလက်ခံ)" },
    km = { "<birthdays>", "(ហាម|មិនទទួល)" },
    lo = { "<birthdays>", "(ຫ້າມ|ບໍ່ຮັບ)" },
  },
  when = function(ad)
    -- Lessons, leisure and lawful help with the parents beside it are no signs.
    if ad:has("<child-fair-mekong>") then return false end
    for _, age in ipairs(ad:ages()) do
      local low, high = age.lower, age.upper
      if low and low >= 10 and low < 18 and (not high or high >= low and high <= 40) then
        return { evidence = { age }, reason = "an age below eighteen stands beside nights with guests or marriage abroad" }
      end
    end
    return false
  end,
  fires = {
    my = { "KTV မှာ အသက် «၁၆ နှစ်» ကနေ ၂၅ နှစ် မိန်းကလေးလို" },
    km = { "រៀបការជាមួយចិន អាយុ «១៦-២០ឆ្នាំ» ស្អាត" },
    lo = { "ຮ້ານເບຍ ຮັບສາວ ອາຍຸ «15-20 ປີ»" },
    vi = { "Quán hát tuyển tiếp viên nữ «16-22 tuổi»" },
    zh = { "KTV招女孩，«16-20岁»" },
  },
  silent = {
    my = { "KTV ဝန်ထမ်း အသက် ၂၀ မှ ၃၀" },
    km = { "ខារ៉ាអូខេ រើសបុគ្គលិក អាយុ 20-30 ឆ្នាំ" },
    lo = { "ຮ້ານເບຍ ຮັບພະນັກງານ ອາຍຸ 20 ປີຂຶ້ນໄປ" },
    vi = { "Karaoke tuyển phục vụ nam nữ 20-30 tuổi" },
    zh = { "KTV招服务员，20-30岁" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "zero-width", "repeated-letters" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
