internal import RuleModel

/// What no text can show, repeated with every assessment: UNODC cautions that
/// signs of recruitment alone prove nothing.
let cannotBeSeen: [Unseen] = [
    Unseen(
        "violence",
        .init(
            "violence, fear or injuries that nobody writes about",
            ["th": "ความรุนแรง ความหวาดกลัว หรือการบาดเจ็บที่ไม่มีใครเขียนถึง"])),
    Unseen(
        "real_conditions",
        .init(
            "the pay, hours and papers as they turn out",
            ["th": "ค่าจ้าง ชั่วโมงทำงาน และเอกสารที่เป็นจริงเมื่อไปถึง"])),
    Unseen(
        "promises_kept",
        .init("whether a promise was kept", ["th": "คำสัญญาเป็นจริงหรือไม่"])),
    Unseen(
        "consent_and_travel",
        .init("whether anybody agreed, or travelled", ["th": "มีผู้ตกลงหรือเดินทางไปแล้วหรือไม่"])),
    Unseen(
        "age",
        .init("the age of somebody who is not named", ["th": "อายุของผู้ที่ไม่ได้ระบุ"])),
    Unseen(
        "who_writes",
        .init("who holds the telephone that writes", ["th": "ใครเป็นผู้ถือโทรศัพท์ที่ใช้เขียน"])),
]
