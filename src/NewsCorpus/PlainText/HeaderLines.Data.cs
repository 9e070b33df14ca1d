using NewsCorpus.Text;

namespace NewsCorpus.PlainText;

internal static partial class HeaderLines
{
    /// <summary>The keys as mail programs, wires, press databases and front matter write them, in more than thirty languages.</summary>
    private static readonly FoldedTable<HeaderKey> s_keys = TableOf(
    [
        (HeaderKey.Headline, [
            "subject", "headline", "title", "betreff", "titel", "überschrift", "objet", "titre", "asunto", "título", "titulo", "titular", "oggetto", "titolo",
            "assunto", "onderwerp", "kop", "temat", "tytuł", "тема", "заголовок", "títol", "ämne", "tittel", "overskrift", "emne", "otsikko", "aihe", "titulek",
            "nadpis", "název", "předmět", "titulok", "názov", "predmet", "cím", "tárgy", "titlu", "subiect", "τίτλος", "θέμα", "назва", "заглавие", "naslov",
            "zadeva", "pealkiri", "virsraksts", "antraštė", "pavadinimas", "başlık", "konu", "العنوان", "عنوان", "الموضوع", "تیتر", "כותרת", "נושא", "शीर्षक",
            "タイトル", "題名", "見出し", "件名", "标题", "標題", "主题", "主題", "제목", "tiêu đề", "judul", "หัวข้อ", "ชื่อเรื่อง"
        ]),
        (HeaderKey.Date, [
            "date", "sent", "published", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "verzonden", "дата", "publication date",
            "date de publication", "erscheinungsdatum", "fecha de publicación", "data di pubblicazione", "data publikacji", "skickat", "dato", "sendt",
            "päivämäärä", "päiväys", "odesláno", "datum vydání", "dátum", "data publicării", "ημερομηνία", "дата публикации", "дата публікації", "datum objave",
            "kuupäev", "datums", "tarih", "yayın tarihi", "التاريخ", "تاريخ النشر", "تاریخ", "تاریخ انتشار", "תאריך", "तारीख", "दिनांक", "日付", "日時", "公開日",
            "掲載日", "送信日時", "日期", "时间", "時間", "发布时间", "發布時間", "发布日期", "날짜", "작성일", "입력", "ngày", "ngày đăng", "tanggal", "วันที่"
        ]),
        (HeaderKey.Sender, [
            "from", "von", "de", "da", "van", "od", "от", "expéditeur", "från", "fra", "отправитель", "відправник", "gönderen", "差出人", "发件人", "寄件者", "보낸사람"
        ]),
        (HeaderKey.Author, [
            "by", "author", "byline", "authors", "autor", "autorin", "autoren", "auteur", "auteurs", "autore", "autori", "autores", "автор", "авторы", "автори",
            "författare", "skribent", "forfatter", "forfattare", "kirjoittaja", "autorka", "autoři", "szerző", "autoare", "συντάκτης", "συγγραφέας",
            "αρθρογράφος", "аўтар", "avtor", "autorius", "autors", "yazar", "yazan", "الكاتب", "كاتب", "المؤلف", "نویسنده", "מחבר", "लेखक", "著者", "筆者", "執筆者",
            "作者", "记者", "記者", "작성자", "저자", "tác giả", "penulis", "ผู้เขียน"
        ]),
        (HeaderKey.Source, [
            "source", "agency", "wire", "quelle", "agentur", "agence", "fuente", "agencia", "fonte", "agenzia", "bron", "źródło", "источник", "font", "källa",
            "kilde", "lähde", "zdroj", "forrás", "sursa", "sursă", "πηγή", "джерело", "източник", "izvor", "vir", "allikas", "avots", "šaltinis", "kaynak",
            "المصدر", "مصدر", "منبع", "מקור", "स्रोत", "出典", "ソース", "来源", "來源", "출처", "nguồn", "sumber", "แหล่งที่มา", "ที่มา"
        ]),
        (HeaderKey.Publication, [
            "publication", "newspaper", "zeitung", "journal", "periódico", "giornale", "krant", "jornal", "gazeta", "издание", "publication title", "sitename",
            "publisher", "tidning", "lehti", "noviny", "újság", "ziar", "εφημερίδα", "газета", "видання", "вестник", "gazete", "الصحيفة", "صحيفة",
            "روزنامه", "עיתון", "अखबार", "新聞", "掲載紙", "媒体", "报纸", "신문", "매체", "báo", "surat kabar"
        ]),
        (HeaderKey.Standfirst, [
            "highlight", "abstract", "zusammenfassung", "résumé", "resumen", "riassunto", "resumo", "samenvatting", "description", "summary", "sammanfattning",
            "sammendrag", "tiivistelmä", "streszczenie", "shrnutí", "összefoglaló", "rezumat", "περίληψη", "резюме", "аннотация", "анотація", "özet", "الملخص",
            "ملخص", "خلاصه", "תקציר", "सारांश", "要約", "概要", "摘要", "요약", "tóm tắt", "ringkasan"
        ]),
        (HeaderKey.Dateline, [
            "dateline"
        ]),
        (HeaderKey.Section, [
            "section", "rubrik", "ressort", "rubrique", "sección", "sezione", "seção", "sectie", "secció", "avdelning", "osasto", "dział", "rubrika", "rovat",
            "secțiunea", "ενότητα", "раздел", "рубрика", "розділ", "bölüm", "القسم", "بخش", "מדור", "カテゴリ", "カテゴリー", "栏目", "欄目", "섹션", "chuyên mục"
        ]),
        (HeaderKey.Keywords, [
            "keywords", "keyword", "subject terms", "schlagwörter", "mots-clés", "palabras clave", "parole chiave", "trefwoorden", "tags", "paraules clau",
            "palavras-chave", "nyckelord", "nøgleord", "nøkkelord", "avainsanat", "słowa kluczowe", "tagi", "klíčová slova", "kľúčové slová", "kulcsszavak",
            "címkék", "cuvinte cheie", "λέξεις-κλειδιά", "ключевые слова", "теги", "ключові слова", "ключови думи", "ključne besede", "ključne riječi",
            "märksõnad", "anahtar kelimeler", "etiketler", "الكلمات المفتاحية", "الوسوم", "کلیدواژه‌ها", "برچسب‌ها", "מילות מפתח", "תגיות", "キーワード", "タグ", "关键词",
            "關鍵詞", "关键字", "标签", "키워드", "태그", "từ khóa", "kata kunci", "คำสำคัญ"
        ]),
        (HeaderKey.Length, [
            "words", "word count", "length", "wordcount", "länge", "wörter", "mots", "longueur", "palabras", "longitud", "lunghezza", "lengte"
        ]),
        (HeaderKey.Text, [
            "full text", "volltext", "texte intégral", "texto completo", "testo completo"
        ]),
        (HeaderKey.Record, [
            "load-date", "publication-type", "publication info", "document type", "language of publication", "correction-date", "date-chargement",
            "type-publication", "proquest document id", "document url", "place of publication", "country of publication", "publication year", "accession number"
        ]),
        (HeaderKey.Other, [
            "to", "cc", "bcc", "reply-to", "message-id", "an", "à", "para", "a", "aan", "do", "кому", "newsgroups", "organization", "x-mailer", "content-type",
            "mime-version", "slug", "id", "priority", "urgency", "prio", "priorität", "category", "lang", "language", "langue", "sprache", "idioma", "lingua",
            "taal", "url", "link", "embargo", "sperrfrist", "edition", "page", "copyright", "graphic", "hostname", "fingerprint", "license", "layout",
            "permalink", "draft", "image", "categories", "modified", "updated", "lastmod", "till", "til", "宛先", "收件人", "받는사람"
        ]),
    ]);

    private static FoldedTable<HeaderKey> TableOf((HeaderKey Key, string[] Names)[] keys) =>
        new([.. keys.SelectMany(static pair => pair.Names.Select(name => KeyValuePair.Create(name, pair.Key)))]);
}
