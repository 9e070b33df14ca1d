namespace NewsCorpus.Classification.Cues;

/// <summary>
/// What words anywhere on a line say about it: that it credits a picture, offers something to the reader, or speaks of rights and terms. One search
/// for all of them, for it passes over every letter of a text. Immutable and thread-safe.
/// </summary>
internal sealed class LinePhrases
{
    private const int MaxLegalLength = 200;
    private const int CreditLength = 70;
    private const int MaxOffers = 4;
    private const int LeastDistance = 2;
    private const char Copyright = '©';

    /// <summary>Picture agencies and the words of credits, as they end captions in most languages.</summary>
    private static readonly string[] s_credits =
    [
        "(c)", "Getty", "REUTERS", "Reuters/", "/Reuters", "(Reuters)", "AFP/", "/AFP", "AFP)", "AFP via", "AP Photo", "/AP", "(AP)", "AP)", "EPA/", "/EPA", "EPA-", "dpa/", "/dpa", "dpa)", "picture alliance", "picture-alliance",
        "imago", "IMAGO", "Shutterstock", "iStock", "Alamy", "PA Wire", "PA Images", "/PA", "ANSA", "EFE/", "/EFE", "(EFE)", "Keystone", "KEYSTONE", "APA/", "/APA", "TASS", "ТАСС", "РИА", "NTB", "TT/", "/TT", "Ritzau", "Lehtikuva", "CTK", "ČTK",
        "PAP/", "/PAP", "Belga", "ANP", "Xinhua", "新华社", "Yonhap", "연합뉴스", "Kyodo", "共同", "Anadolu", "/AA", "Unsplash", "Pixabay", "Adobe Stock", "stock.adobe", "Action press", "CREDIT", "Courtesy", "courtesy of",
        "PHOTO", "Photo by", "photo by", "FOTO", "Foto von", "Crédit", "Crédits", "Fotografía", "Fotografia", "Фото", "Zdjęcie", "写真", "撮影", "사진", "Handout", "handout", "Archivbild", "Symbolbild", "Symbolfoto",
    ];

    /// <summary>Labels of credits, behind which a name stands.</summary>
    private static readonly string[] s_creditLabels =
    [
        "Credit:", "credit:", "Image credit:", "Picture credit:", "Photo credit:", "Photograph:", "Photo:", "Photos:", "Photo :", "Photos :", "Crédit photo :", "Crédits photo :", "Foto:", "Fotos:", "Foto/", "Foto ©", "Bild:", "Bilder:", "Kuva:", "Kuvat:",
        "Zdjęcie:", "Fotó:", "Fotoğraf:", "Φωτογραφία:", "Φωτό:", "Ljósmynd/", "Ljósmynd:", "Фото:", "Снимка:", "Fotografía:", "Fotografia:", "写真：", "写真:", "写真＝", "撮影：", "撮影:", "摄影：", "攝影：", "사진:", "사진=", "图片来源：", "图片来源:", "圖片來源：", "画像：", "画像:", "फोटो:", "फ़ोटो:", "ภาพ:", "Ảnh:", "Fot. ", "fot. ", "صورة:", "تصوير:", "عکس:", "צילום:",
    ];

    /// <summary>What pages offer: letters, apps, memberships, networks.</summary>
    private static readonly string[] s_offers =
    [
        "newsletter", "subscri", "abonn", "sign up", "signing up", "sign in", "log in", "login", "anmeld", "registri", "register", "suscri", "iscrivi", "assin", "подпис", "会員", "登録", "購読", "구독", "회원", "订阅", "prenumer", "tilmeld", "inscri",
        "cookie", "privacy", "datenschutz", "app store", "google play", "whatsapp", "telegram", "facebook", "instagram", "twitter", "youtube", "podcast", "copyright", "all rights", "terms of", "affiliate", "commission", "donat", "spende", "support our",
        "unterstütz", "patreon", "click here", "klicken", "weiterlesen", "read more", "follow us", "folge", "download", "herunterladen", "our app", "die app", "e-mail", "email", "your inbox", "free trial", "kostenlos", "gratis", "premium", "advertis", "anzeige", "externen inhalt",
    ];

    private readonly PhraseFinder _all;
    private readonly PhraseFinder _legal;

    /// <param name="legal">The phrases of rights and terms.</param>
    public LinePhrases(IReadOnlyList<string> legal)
    {
        _legal = new PhraseFinder(legal, StringComparison.OrdinalIgnoreCase);
        _all = new PhraseFinder(
            new PhraseGroup(legal, StringComparison.OrdinalIgnoreCase), new PhraseGroup(s_credits, StringComparison.Ordinal), new PhraseGroup(s_creditLabels, StringComparison.Ordinal),
            new PhraseGroup(s_offers, StringComparison.OrdinalIgnoreCase));
    }

    private enum Group
    {
        Legal,
        Credit,
        CreditLabel,
        Offer,
    }

    /// <summary>Whether a line is short and speaks of rights or terms.</summary>
    public bool IsLegal(ReadOnlySpan<char> line) => line.Length < MaxLegalLength && _legal.StandsIn(line);

    /// <summary>Finds all phrases of a line.</summary>
    public LinePhraseMatch Find(ReadOnlySpan<char> line) => Read(line).Next(0, line.Length);

    /// <summary>Looks for all phrases in a text of many lines, which are then asked for in their order.</summary>
    public Reader Read(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Keeps the first places, ascending, each once: hits come nearly in that order.</summary>
    private static void Keep(int start, Span<int> places, ref int count)
    {
        var at = count;
        while (at > 0 && places[at - 1] > start) at--;
        if (at == places.Length || (at > 0 && places[at - 1] == start)) return;
        if (count < places.Length) count++;
        for (var i = count - 1; i > at; i--) places[i] = places[i - 1];
        places[at] = start;
    }

    /// <summary>Counts places that do not begin inside the opening of the one before: "subscri" and "subscribe to" are one offer.</summary>
    private static byte CountApart(ReadOnlySpan<int> places)
    {
        byte count = 0;
        var free = 0;
        foreach (var place in places)
        {
            if (place < free || count == MaxOffers) continue;
            count++;
            free = place + LeastDistance;
        }

        return count;
    }

    /// <summary>What a label credits that stands apart from what is before it, with no sentence behind it: "Das Bild: …" is none, nor is "Foto: Privat. Der Hafen …", nor a question that a paper of such a name asks.</summary>
    private static LabelledCredit CreditOf(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        before = before.TrimEnd();
        behind = behind.Trim();
        if (behind.IsEmpty || behind[^1] is '?' or '？' || (!before.IsEmpty && (char.IsLetterOrDigit(before[^1]) || before[^1] == ','))) return LabelledCredit.None;
        for (var i = 1; i + 1 < behind.Length; i++)
        {
            if (behind[i] is '.' or '!' or '?' && behind[i + 1] == ' ' && char.IsLower(behind[i - 1])) return LabelledCredit.None;
        }

        return before.Trim(" ([").IsEmpty ? LabelledCredit.Whole : LabelledCredit.AtEnd;
    }

    /// <summary>
    /// What the sign of copyright credits: "© Ann Lee" all of a line, "In the harbour. © Ann Lee" its end. With a year behind it and nothing before, it opens the notice at the foot of a page,
    /// and in small letters the sign itself is spoken of: "the © is missing".
    /// </summary>
    private static LabelledCredit CreditOfSign(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        before = before.TrimEnd();
        behind = behind.Trim();
        if (before.IsEmpty && !behind.IsEmpty && char.IsAsciiDigit(behind[0])) return LabelledCredit.None;
        if (before.IsEmpty || !char.IsLetterOrDigit(before[^1])) return CreditOf(before, behind);
        return behind.IsEmpty || char.IsLower(behind[0]) ? LabelledCredit.None : CreditOf(default, behind) == LabelledCredit.None ? LabelledCredit.None : LabelledCredit.AtEnd;
    }

    /// <summary>Reads the phrases line by line.</summary>
    internal ref struct Reader(LinePhrases phrases, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private PhraseFinder.Cursor _search = phrases._all.Search(text);

        /// <summary>Finds the phrases of the next line.</summary>
        /// <param name="start">Where it starts: not before the end of the line before.</param>
        /// <param name="length">Its length.</param>
        public LinePhraseMatch Next(int start, int length)
        {
            var end = start + length;
            var credits = Math.Max(start, end - CreditLength);
            var (isLegal, credit) = (false, LabelledCredit.None);
            var sign = _text[credits..end].IndexOf(Copyright);
            var isCredit = sign >= 0;
            if (isCredit) credit = CreditOfSign(_text[start..(credits + sign)], _text[(credits + sign + 1)..end]);
            Span<int> offers = stackalloc int[MaxOffers * LeastDistance];
            var count = 0;
            while (_search.TryNext(end, out var hit))
            {
                // Lines stand side by side: the end of one and the start of the next may look like a phrase.
                if (hit.Start < start || hit.End > end) continue;
                switch ((Group)hit.Group)
                {
                    case Group.Legal: isLegal |= length < MaxLegalLength; break;
                    case Group.Credit: isCredit |= hit.Start >= credits; break;
                    case Group.CreditLabel:
                        if (hit.Start < credits) break;
                        isCredit = true;
                        if (CreditOf(_text[start..hit.Start], _text[hit.End..end]) is var found && found > credit) credit = found;
                        break;
                    default: Keep(hit.Start - start, offers, ref count); break;
                }
            }

            return new LinePhraseMatch(isLegal, isCredit, credit, CountApart(offers[..count]));
        }
    }
}
