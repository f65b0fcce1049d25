-- Affection is used to make somebody come, work or hand over papers: a faint sign that needs company.
rule {
  title      = "Affection is used to make somebody come or work",
  indicators = { "delphi:D3.11", "delphi:D5.08", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "offer", "conversation", "worker_report", "other" },
  terms = {
    hi = {
      "(प्यार|मोहब्बत) (है|करती हो|करते हो) तो (भरोसा|चल*|आ*|मान*)",
      "(मुझसे)? प्यार नहीं (करती|करते|है) (क्या)?",
      "(pyaar|pyar) (hai|karti ho) to (bharosa|chal*|aa|maan*)",
      "(pyaar|pyar) nahi (karti|karte) (kya)?",
    },
    ne = {
      "माया (भए|छ भने|गर्छौ भने) (विश्वास*|हिँड*|आऊ|मान*)",
      "(मलाई)? माया गर्दैनौ (हो|र)?",
      "maya (bhaye|cha bhane) (bishwas|hida|aau)",
      "maya gardainau",
    },
  },
  unless_about = { "make-believe" },
  fires = {
    hi = { "«प्यार है तो भरोसा» करो, दुबई आ जाओ", "dubai aa jao, «pyaar hai to bharosa» karo" },
    ne = { "दुबई आऊ, «माया भए विश्वास» गर", "«maya bhaye bishwas» gara, dubai aau" },
  },
  silent = {
    hi = { "माँ से बहुत प्यार है", "maa se pyaar hai" },
    ne = { "आमालाई माया", "aama lai maya" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask whether they have met, who else knows of the plan, and who holds the papers and the ticket.",
}
