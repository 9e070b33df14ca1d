using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Reads the names in a printed or declared credit line: cue words, roles, places, dates, addresses and handles are dropped; agencies and
/// newsrooms are told apart from persons. Words are compared whole, so that ABBY stays ABBY although "by" is a cue.
/// Stateless and thread-safe; linear in the text, of which the first <see cref="MaxLength"/> units are looked at.
/// </summary>
internal static class BylineParser
{
    /// <summary>The longest line that is read: a longer one is a paragraph, or somebody's attack.</summary>
    public const int MaxLength = 600;

    /// <summary>The most authors of one line. Real bylines name a handful.</summary>
    public const int MaxAuthors = 12;

    /// <summary>Adds the authors of a line in their printed order; a name that is already there is not added again.</summary>
    /// <param name="text">The line.</param>
    /// <param name="authors">Where they are added.</param>
    /// <param name="takesHandles">Whether a single word that a cue introduces is a name in any shape, such as the handle in "posted by c1ph4".</param>
    public static void Parse(ReadOnlySpan<char> text, List<Author> authors, bool takesHandles = false)
    {
        var names = new BylineNames();
        Parse(text, ref names, takesHandles);
        for (var i = 0; i < names.Count; i++) AddOnce(new Author(names[i].In(text).ToString(), names[i].Kind), authors);
    }

    /// <summary>Finds the names of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="names">Takes the names; empty before.</param>
    /// <param name="takesHandles">Whether a single word that a cue introduces is a name in any shape, such as the handle in "posted by c1ph4".</param>
    public static void Parse(ReadOnlySpan<char> text, ref BylineNames names, bool takesHandles = false)
    {
        var rest = text[..Math.Min(text.Length, MaxLength)];
        var (skipNext, afterCue, afterComma, afterRole) = (false, false, false, false);
        while (!rest.IsEmpty && names.Count < MaxAuthors)
        {
            var end = BylineSeparators.Find(rest, out var length);
            var followsComma = afterComma;
            afterComma = end < rest.Length && rest[end] == ',';
            var beforeColon = end < rest.Length && rest[end] is ':' or '：';
            var opensBracket = end < rest.Length && rest[end] is '(' or '（';
            var piece = BylinePiece.Trim(rest[..end]);
            rest = rest[Math.Min(rest.Length, end + length)..];
            if (piece.IsEmpty || (beforeColon && IsLabelOfDate(piece, rest)) || (opensBracket && IsPhotoInBrackets(rest))) continue;
            var meant = BylinePiece.KindsIn(piece);
            var kinds = meant == BylineWordKinds.None ? meant : BylineWords.KindsOf(piece);
            var openers = meant & (names.Count > 0 ? BylineWordKinds.Photo | BylineWordKinds.Helper : BylineWordKinds.Photo);
            var isCue = (kinds & BylineWordKinds.Cue) != BylineWordKinds.None;
            if ((kinds & BylineWordKinds.Photo) != BylineWordKinds.None)
            {
                // "Text & Fotos: Ann Lee" credits one person with both.
                skipNext = !afterCue;
            }
            else if (beforeColon && names.Count > 0 && (kinds & BylineWordKinds.Helper) != BylineWordKinds.None)
            {
                // "Reported by: Ann Lee, Edited by: Ray Stone".
                skipNext = true;
            }
            else if (skipNext || (openers != BylineWordKinds.None && BylinePiece.OpensWith(piece, openers) && !(afterCue && !HangulBylines.NameBefore(piece).IsEmpty)))
            {
                // "글·사진 유하늘 기자" credits one person with both, too.
                skipNext = false;
            }
            else
            {
                skipNext = BylinePiece.Has(meant, BylineWordKinds.Photo) && BylinePiece.TryCutPhoto(ref piece);
                afterRole = (followsComma || afterRole) && names.Count > 0 && names[names.Count - 1].Kind == AuthorKind.Person && BylinePiece.Has(meant, BylineWordKinds.Role) && BylinePiece.IsRole(piece);
                if (!afterRole && !(meant != BylineWordKinds.None && TryAppendSuffix(text, piece, ref names)) && !(followsComma && names.Count > 0 && IsCredential(piece, names[names.Count - 1].In(text))) && (BylinePiece.TryRead(piece, meant, out var name, out var kind) || (takesHandles && BylinePiece.TryHandle(piece, afterCue, out name, out kind))))
                {
                    if (kind == AuthorKind.Person) AddPersons(text, name, ref names);
                    else Add(text, name, kind, ref names);
                }
            }

            afterCue = isCue || (afterCue && skipNext);
        }
    }

    /// <summary>
    /// Adds the authors of a declared value or of the text of a link to an author. One that holds no separator is a name as it stands, whatever
    /// its shape ("crazy lennys", "Resy Staff"); others are read like a printed line.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="authors">Where they are added.</param>
    public static void ParseDeclared(ReadOnlySpan<char> value, List<Author> authors)
    {
        const int LongestName = 50;
        var name = BylinePiece.WithoutCue(value);
        var isWhole = name.Length is >= 2 and <= LongestName && BylineSeparators.Find(name, out _) == name.Length && name.IndexOfAny("@=?{") < 0
            && !name.Contains("://", StringComparison.Ordinal) && !BylineWords.Is(name, BylineWordKinds.Stop | BylineWordKinds.Cue) && !NameShape.IsDateWord(name) && !BylinePiece.HoldsNumber(name);
        if (isWhole) AddOnce(BylinePiece.AsWhole(name), authors);
        else Parse(value, authors);
    }

    /// <summary>Whether a whole line is shaped like the name of one person, without any cue.</summary>
    public static bool IsBareName(ReadOnlySpan<char> text)
    {
        const int LongestName = 40;
        text = text.Trim();
        if (text.Length is < 4 or > LongestName || (text.IndexOf(' ') < 0 && text[0] <= '\u2E80') || text.IndexOfAnyInRange('0', '9') >= 0) return false;
        // Nothing may be cut off, so that the line itself has the shape of a name; most lines have not, and that is told at their first small word.
        return NameShape.IsName(text) && BylineSeparators.Find(text, out _) == text.Length && BylinePiece.TryRead(text, BylinePiece.KindsIn(text), out var name, out var kind) && kind == AuthorKind.Person && name.Length == text.Length;
    }

    /// <summary>Whether a whole line is a name and what its bearer is: "Ann Lee, Staff writer", "Ann Lee | Reporter".</summary>
    public static bool IsNameAndRole(ReadOnlySpan<char> text)
    {
        var end = BylineSeparators.Find(text, out var length);
        return end + length < text.Length && IsBareName(text[..end]) && BylinePiece.OpensWith(text[(end + length)..].TrimStart(), BylineWordKinds.Role);
    }

    private static void AddPersons(ReadOnlySpan<char> text, ReadOnlySpan<char> name, ref BylineNames names)
    {
        for (var length = JoinedNames.LengthOfFirst(name); length < name.Length && names.Count < MaxAuthors - 1; length = JoinedNames.LengthOfFirst(name))
        {
            var first = name[..length];
            // "ANN LEE AND TOM STONE": a joining word in capitals is no separator, for it may be an initial.
            if (NameWords.StartOfLast(first, 1) is > 0 and var last && length - last > 1 && BylineWords.IsJoiner(first[last..])) first = first[..(last - 1)];
            Add(text, first, AuthorKind.Person, ref names);
            name = name[(length + 1)..];
        }

        Add(text, name, AuthorKind.Person, ref names);
    }

    private static void Add(ReadOnlySpan<char> text, ReadOnlySpan<char> name, AuthorKind kind, ref BylineNames names)
    {
        text.Overlaps(name, out var start);
        names.AddOnce(text, new BylineName(start, name.Length, kind, null));
    }

    /// <summary>"Frissítve: 2025.03.04": what stands before the colon is a label, in whatever language; "Ann Lee, 07.08.2013 um 14:01" has a clock there.</summary>
    private static bool IsLabelOfDate(ReadOnlySpan<char> piece, ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty || NewsDateParser.HasDigit(piece) || GivenNames.Opens(piece)) return false;
        if (char.IsDigit(rest[0])) return true;
        // "Foto: Anna Lee": Anna is a weekday in Turkmen, and April a name.
        var word = NameWords.First(rest);
        return NameShape.IsDateWord(word.TrimEnd(",.")) && (!GivenNames.Opens(word) || rest[word.Length..].TrimStart() is [var next, ..] && char.IsDigit(next));
    }

    /// <summary>"Von Jutta Kern (Text) und Emil Sand (Fotos)": who took the pictures stands before what says so.</summary>
    private static bool IsPhotoInBrackets(ReadOnlySpan<char> rest) => rest.IndexOfAny(')', '）') is > 0 and var close && BylineWords.Is(rest[..close].Trim(), BylineWordKinds.Photo);

    /// <summary>"Jr." belongs to the name before it; a degree is dropped.</summary>
    private static bool TryAppendSuffix(ReadOnlySpan<char> text, ReadOnlySpan<char> piece, ref BylineNames names)
    {
        if (names.Count == 0) return false;
        var kinds = BylineWords.KindsOf(piece);
        var last = names[names.Count - 1];
        if ((kinds & BylineWordKinds.Suffix) != BylineWordKinds.None) names.SetLast(last with { Joined = $"{last.In(text)} {piece}" });
        return (kinds & (BylineWordKinds.Suffix | BylineWordKinds.Credential)) != BylineWordKinds.None;
    }

    /// <summary>"Ann Lee, RDN, FAND": a short word of capitals behind a comma and a name in mixed case is a degree or a licence.</summary>
    private static bool IsCredential(ReadOnlySpan<char> piece, ReadOnlySpan<char> name)
    {
        const int LongestCredential = 8;
        if (piece.Length > LongestCredential || BylineWords.Is(piece, BylineWordKinds.Agency) || LetterCase.IsUpper(name)) return false;
        foreach (var unit in piece)
        {
            if (!char.IsAsciiLetterUpper(unit) && unit is not ('.' or '-')) return false;
        }

        return true;
    }

    private static void AddOnce(Author author, List<Author> authors)
    {
        foreach (var known in authors)
        {
            if (string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)) return;
        }

        authors.Add(author);
    }
}
