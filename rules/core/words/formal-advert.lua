-- Words of the long adverts of firms, which have room for every subject.
words {
  en = {
    "responsibilities", "salary negotiable", "age unlimited", "year of exp", "industry", "fresh graduate",
    "entry level", "merchants", "payment solutions", "qualifications", "equal opportunity", "opportunities",
    "resume", "competitive", "pension", "benefits", "our team", "candidate", "candidates", "skills",
    "recruitment agency", "requirements", "duties include", "job description", "key duties", "experience in",
    "years of experience", "years experience", "minimum of", "bachelor", "bachelors", "degree in",
    "our client", "about us", "about the role", "the role", "experienced in", "project sales",
    "security products", "management", "marketing", "supply chain", "co ltd", "invoices", "accounting",
    "financial", "account manager", "product manager", "position", "job type", "apply now", "applicant",
    "applicants",
  },
}
