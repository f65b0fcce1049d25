-- Words of debts, costs and cuts (Indonesian).
words {
  id = {
    "utang", "hutang", "ngutang", "berutang", "berhutang", "utangnya", "kasbon", "pinjam", "pinjaman", "minjem",
    "pinjol", "rentenir", "bunganya", "cicil", "nyicil", "dicicil", "potong gaji", "potongan gaji", "dipotong",
    "dipotong gaji", "potgaji", "uang muka", "uang saku", "uang fit", "talangan", "ditalangi", "dana talangan",
    "biaya proses", "biaya ditanggung dulu", "kami bayar dulu", "bayar belakangan", "ganti rugi", "denda", "didenda",
    "tebusan", "tebus", "jaminan", "gadai", "digadaikan", "sertifikat tanah", "lunas", "lunasi", "melunasi",
    "pelunasan", "balikin uang", "kembalikan uang", "balik modal", "kerja buat bayar", "ganti biaya", "catatan utang",
    "di buku bos", "dipotong belakangan", "penalti", "pinalti", "dihitung belakangan", "catatan",
    "ditulis (di)? buku", "masuk catatan", "dicatat dulu", "nutup", "nombok", "tekor", "minus", "bekal",
    "bayar separo", "separo dulu", "uang tinggalan", "uang fee", "voucher", "tf balik", "bayar pelan pelan",
  },
}
