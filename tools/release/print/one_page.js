// Makes one document of the page that holds all others; returns the links that lead nowhere.
(published) => {
  const book = document.getElementById("print-site-page")
  const all = (css, within = book) => [...within.querySelectorAll(css)]
  document.title = book.querySelector("h1").textContent
  for (const it of all("details")) it.open = true
  // The numbers become words, so that the outline has them; chapters stand below their part there.
  book.classList.remove("print-site-enumerate-headings")
  for (const part of all("[heading-number]")) {
    const number = part.getAttribute("heading-number")
    part.querySelector("h1").prepend(`${number} `)
    if (part.matches(".md-section")) continue
    all("h2", part).forEach((it, at) => it.prepend(`${number}.${at + 1} `))
    for (const it of all(".md-section :is(h1, h2, h3)", part)) it.ariaLevel = +it.tagName[1] + 1
    // Links within the book begin with the name of the page; so must the places they lead to.
    for (const it of all("[id]:not(svg *)", part)) {
      if (!it.id.startsWith(`${part.id}-`)) it.id = `${part.id}-${it.id}`
    }
  }
  const links = all("a[href]")
  for (const link of links) {
    const target = link.getAttribute("href").replace(/^#\.(?=-|$)/, "#index")
    if (/^(#|\w+:)/.test(target)) link.setAttribute("href", target)
    else if (published) link.href = new URL(target.replace("../", ""), published)
    else link.removeAttribute("href") // a file of the site, and nobody serves it
  }
  return links.map((link) => link.getAttribute("href") ?? "")
    .filter((target) => target.startsWith("#") && !document.getElementById(target.slice(1)))
}
