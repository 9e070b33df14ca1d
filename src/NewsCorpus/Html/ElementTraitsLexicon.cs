using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// Words that developers name elements with, and the purpose each hints at. Names are cut at hyphens, underscores, digits and changes of
/// case ("articleBody", "article-body", "article__body" are the same two words); two words that stand together are looked up together
/// too ("pull-quote"), and an unknown word is tried as two known ones ("relatedarticles"). Names with a colon or a bracket are utilities that
/// say how, not what ("md:hidden"). No strings are made: words are known by hash.
/// </summary>
internal static partial class ElementTraitsLexicon
{
    // Words that are longer are hashes or generated names.
    private const int MaxWordLength = 28;
    private const int MinPartLength = 4;

    private static readonly WordTable s_names = new(Names);
    private static readonly WordTable s_words = new(Words);
    private static readonly WordTable s_roles = new(Roles);
    private static readonly WordTable s_properties = new(Properties);
    private static readonly WordTable s_relations = new(Relations);
    private static readonly ElementTraits[] s_tags = BuildTags();

    /// <summary>What a tag itself says.</summary>
    public static ElementTraits OfTag(HtmlTag tag) => s_tags[(int)tag];

    /// <summary>What a list of names says: the value of a class or id attribute.</summary>
    /// <param name="names">The value.</param>
    /// <param name="signature">A hash of the names that does not depend on their order; numbers in names count as one and the same.</param>
    public static ElementTraits OfNames(ReadOnlySpan<char> names, out uint signature)
    {
        var traits = ElementTraits.None;
        signature = 0;
        for (var at = 0; at < names.Length;)
        {
            while (at < names.Length && names[at] <= ' ') at++;
            var start = at;
            while (at < names.Length && names[at] > ' ') at++;
            if (at == start) break;
            var found = OfName(names[start..at], out var hash);
            if (!IsTopic(names[start..at])) traits |= found;
            signature += hash;
        }

        return traits;
    }

    /// <summary>What the terms of a fixed vocabulary say: role, rel, itemprop or property.</summary>
    public static ElementTraits OfTerms(HtmlAttribute attribute, ReadOnlySpan<char> terms)
    {
        var table = attribute switch
        {
            HtmlAttribute.Role => s_roles,
            HtmlAttribute.Rel => s_relations,
            _ => s_properties,
        };
        var traits = ElementTraits.None;
        foreach (var range in terms.Split(' '))
        {
            var term = terms[range];
            var colon = term.LastIndexOfAny(':', '/');
            traits |= table.Find(NameHash.Of(term[(colon + 1)..]));
        }

        return traits;
    }

    /// <summary>Whether a name states what a text is about, as WordPress does ("category-open-thread", "tag-comment"): its words hint at no purpose.</summary>
    private static bool IsTopic(ReadOnlySpan<char> name) => name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("tag-", StringComparison.Ordinal);

    private static ElementTraits OfName(ReadOnlySpan<char> name, out uint signature)
    {
        var traits = ElementTraits.None;
        ulong whole = NameHash.Empty, exact = NameHash.Empty, previous = 0;
        var isUtility = false;
        for (var at = 0; at < name.Length;)
        {
            var start = at;
            var word = NameHash.Empty;
            var joined = previous;
            while (at < name.Length && char.IsLetter(name[at]) && (at == start || !StartsWord(name, at)))
            {
                word = NameHash.Add(word, name[at]);
                if (previous != 0) joined = NameHash.Add(joined, name[at]);
                exact = NameHash.Add(exact, name[at]);
                whole = NameHash.Add(whole, name[at++]);
            }

            if (at > start)
            {
                traits |= OfWord(name[start..at], word);
                if (previous != 0) traits |= s_words.Find(joined);
                previous = word;
                continue;
            }

            // Numbers count as one and the same, so that elements of one template share a signature.
            isUtility |= name[at] is ':' or '[' or '!';
            if (!char.IsAsciiDigit(name[at]) || at == 0 || !char.IsAsciiDigit(name[at - 1])) whole = NameHash.Add(whole, char.IsAsciiDigit(name[at]) ? '0' : name[at]);
            exact = NameHash.Add(exact, name[at++]);
        }

        signature = (uint)(whole ^ (whole >> 32));
        return isUtility ? ElementTraits.None : traits | s_names.Find(exact);
    }

    private static bool StartsWord(ReadOnlySpan<char> name, int at)
    {
        if (!char.IsAsciiLetterUpper(name[at])) return false;
        // "URLBar" is "URL" and "Bar".
        return !char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1]));
    }

    private static ElementTraits OfWord(ReadOnlySpan<char> word, ulong hash)
    {
        var traits = s_words.Find(hash);
        if (traits != ElementTraits.None || word.Length < 2 * MinPartLength || word.Length > MaxWordLength) return traits;
        var head = NameHash.Empty;
        for (var cut = 0; cut < word.Length - MinPartLength + 1; cut++)
        {
            var found = cut < MinPartLength ? ElementTraits.None : s_words.Find(head);
            if (found != ElementTraits.None)
            {
                var tail = s_words.Find(NameHash.Of(word[cut..]));
                if (tail != ElementTraits.None) traits |= found | tail;
            }

            head = NameHash.Add(head, word[cut]);
        }

        return traits;
    }

    private static ElementTraits[] BuildTags()
    {
        var traits = new ElementTraits[byte.MaxValue + 1];
        foreach (var (value, tags) in Tags)
        {
            foreach (var tag in tags.Split(' ')) traits[(int)Enum.Parse<HtmlTag>(tag)] |= value;
        }

        return traits;
    }

    private sealed class WordTable
    {
        private readonly HtmlNameTable _table;
        private readonly ElementTraits[] _traits;

        public WordTable(IReadOnlyList<(ElementTraits Traits, string Words)> groups)
        {
            var words = new Dictionary<string, ElementTraits>(StringComparer.Ordinal);
            foreach (var (value, list) in groups)
            {
                foreach (var word in list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) words[word] = words.GetValueOrDefault(word) | value;
            }

            var distinct = words.Values.Distinct().ToList();
            _traits = [ElementTraits.None, .. distinct];
            _table = new HtmlNameTable([.. words.Select(word => new KeyValuePair<string, byte>(word.Key, (byte)(1 + distinct.IndexOf(word.Value))))]);
        }

        public ElementTraits Find(ulong hash) => _traits[_table.Find(hash)];
    }
}
