-- How embassies, offices, employers' reports and those who help speak to readers, in sentences that no recruiter writes.
kinds {
  { kind = "warning", weight = 10, terms = {
    th = {
      "(หาก|ถ้า)(ท่าน|ใคร|พบว่า|ผู้ใด|คุณ|ลูกหลาน)?(ถูก|โดน)(หลอก|บังคับ|ยึด|กักขัง|ข่มขู่|เอาเปรียบ|ละเมิด)",
      "(แจ้ง|ประกาศ|เตือน|แนะนำ|ขอความร่วมมือ)(ถึง)?(คนไทย|ประชาชน|แรงงาน|พี่น้อง|ชาวไทย|ผู้ปกครอง|ชาวต่างชาติ|คนต่างด้าว|แรงงานต่างด้าว|ทุกสัญชาติ)",
      "(งด|เลี่ยง|หลีกเลี่ยง|ชะลอ)(การ)?เดินทาง(เข้า|ไป|มา)?", "(ให้|โปรด|กรุณา|สามารถ|รีบ)ติดต่อ(ขอความช่วยเหลือ)?(ที่)?(สายด่วน|กงสุล|สถานทูต|สถานเอกอัครราชทูต|ศูนย์|เจ้าหน้าที่|ตำรวจ)",
      "(ขอความช่วยเหลือ|ร้องเรียน|แจ้งเหตุ|แจ้งเบาะแส)(ได้)?(ที่|ผ่าน|ทาง|โทร)",
    },
    en = {
      "(we|our team|auditors|the audit|inspectors|researchers) (interviewed|surveyed|visited|audited|inspected|spoke with|spoke to) ... (workers|sites|suppliers|farms|factories|households)",
      "(were|was|have been|has been|are being) (reimbursed|remediated|repaid to workers|returned to workers)",
      "(supplier|suppliers|modern slavery statement|due diligence|remediation|corrective action)",
      "(we will|well|we) publish ... (progress|findings|report|results|yearly|annually)",
      "(embassy|consulate|ministry) (advises|informs|reminds|urges|notifies|warns) (its|all|our)? (citizens|nationals|workers)?",
    },
  } },
}
