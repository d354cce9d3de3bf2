Documentation.addTranslations({
  "locale": "es",
  "plural_expr": "n == 1 ? 0 : 1",
  "messages": {
    ", in ": ", en ",
    "Hide Search Matches": "Quitar el resaltado",
    "Preparing search...": "Preparando la búsqueda…",
    "Search Results": "Resultados de la búsqueda",
    "Searching": "Buscando",
    "Search finished, found one page matching the search query.": [
      "Un resultado.", "${resultCount} resultados."
    ],
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "No hay resultados. Prueba con otra palabra o con menos palabras."
  }
});
