-- Schools, cramming courses, gyms, hospitals and the army: telephones handed in and shut gates are part of them.
words {
  hi = { "जिम", "कोचिंग", "विद्यार्थी", "छात्र", "छात्राओं", "कॉलेज", "लाइब्रेरी", "अस्पताल", "एडमिशन", "हॉस्टल वार्डन", "gym", "coaching", "college", "library", "admission" },
  ne = { "कलेज", "विद्यार्थी", "छात्रा", "जिम", "पुस्तकालय", "अस्पताल", "कोचिङ", "ट्युसन", "college", "gym", "tuition" },
}
