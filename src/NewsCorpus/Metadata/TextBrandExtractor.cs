using System.Buffers;
using NewsCorpus.Classification;

namespace NewsCorpus.Metadata;

/// <summary>
/// Finds the publication of a text in the furniture of its page: host names and mail addresses in lines that are not body, the name behind the
/// copyright sign, and the part of the page title that stands behind the headline. A page names itself again and again and others once, so
/// the host that is named most often wins, and a printed name that it contains goes before it. Thread-safe.
/// </summary>
internal sealed class TextBrandExtractor : IEvidenceExtractor
{
    private const int MaxLines = 3000;
    private const int MaxHosts = 64;
    private const int MaxNameLength = 48;
    private const float TitleWeight = 1.6f;
    private const float PrintedWeight = 1.4f;
    private const float HostWeight = 0.9f;
    private const float RareHostWeight = 0.3f;

    /// <summary>Hosts that pages of all publications link to.</summary>
    private static readonly SearchValues<string> s_platforms = SearchValues.Create(
        [
            "google", "facebook", "twitter", "youtube", "instagram", "whatsapp", "linkedin", "apple", "pinterest", "tiktok", "reddit", "telegram", "t.me",
            "gmail", "outlook", "hotmail", "wordpress", "example", "w3.org", "schema", "gstatic", "cloudfront", "amazon", "flickr", "disqus", "outbrain", "taboola", "vimeo", "spotify", "bsky", "threads", "mastodon", "gettyimages", "unsplash", "pixabay", "wikipedia", "bit.ly",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_titleMarks = SearchValues.Create([" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: "], StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!TextZones.Apply(context)) return;
        var hosts = new Dictionary<string, (int Count, int Block, int Start)>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(context.Decisions.Length, MaxLines); i++)
        {
            if (context.Decisions[i].Role is not (BlockRole.Body or BlockRole.Subheading)) CollectHosts(context.Content.TextOf(i), i, hosts);
        }

        AddTitlePart(context);
        if (hosts.Count == 0) return;
        var (host, (count, block, start)) = hosts.OrderByDescending(h => h.Value.Count).ThenBy(h => h.Value.Block).First();
        context.Add(new Evidence(
            MetadataField.Publication, host, "host-in-furniture", count > 1 ? HostWeight : RareHostWeight, TextZones.SpanOf(context, block, start, start + host.Length)));
        AddPrinted(context, host);
    }

    /// <summary>The rest of a page title that opens with the headline.</summary>
    private static void AddTitlePart(MetadataContext context)
    {
        var zones = TextZones.Find(context);
        if (zones.Headline < 0) return;
        var headline = context.Content.TextOf(zones.Headline);
        for (var i = 0; i < Math.Min(zones.FirstBody, 400); i++)
        {
            var text = context.Content.TextOf(i);
            if (text.Length <= headline.Length + 3 || !text.StartsWith(headline, StringComparison.Ordinal)) continue;
            var mark = LastMark(text, headline.Length);
            if (mark < 0 || text.Length - mark > MaxNameLength) continue;
            context.Add(new Evidence(MetadataField.Publication, text[mark..].ToString(), "end-of-page-title", TitleWeight, TextZones.SpanOf(context, i, mark, text.Length)));
            return;
        }
    }

    private static int LastMark(ReadOnlySpan<char> text, int from)
    {
        var last = -1;
        for (var at = from; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(s_titleMarks);
            if (next < 0) break;
            var end = text[(at + next + 1)..].IndexOf(' ');
            if (end < 0) break;
            at = last = at + next + end + 2;
        }

        return last;
    }

    /// <summary>A short line of furniture whose letters are those of the host: "The Brevin Courier" for brevincourier.example.</summary>
    private static void AddPrinted(MetadataContext context, string host)
    {
        var label = host[..host.IndexOf('.', StringComparison.Ordinal)].Replace("-", "", StringComparison.Ordinal);
        for (var i = 0; i < Math.Min(context.Decisions.Length, MaxLines); i++)
        {
            var text = context.Content.TextOf(i);
            if (text.Length > MaxNameLength || context.Decisions[i].Role is BlockRole.Body or BlockRole.Subheading) continue;
            var squashed = TextKeyOf(text);
            if (squashed != label && squashed != "the" + label && squashed != "die" + label && squashed != "le" + label) continue;
            if (text.Contains('.')) continue;
            context.Add(new Evidence(MetadataField.Publication, text.ToString(), "printed-name-of-host", PrintedWeight, context.Content.Blocks[i].Span));
            return;
        }
    }

    private static string TextKeyOf(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[MaxNameLength];
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit)) key[length++] = char.ToLowerInvariant(unit);
        }

        return key[..length].ToString();
    }

    private static void CollectHosts(ReadOnlySpan<char> text, int block, Dictionary<string, (int Count, int Block, int Start)> hosts)
    {
        for (var dot = text.IndexOf('.'); dot >= 0;)
        {
            if (TryHost(text, dot, out var start, out var end) && !text[start..end].ContainsAny(s_platforms))
            {
                var host = text[start..end].ToString().ToLowerInvariant();
                if (hosts.TryGetValue(host, out var known)) hosts[host] = known with { Count = known.Count + 1 };
                else if (hosts.Count < MaxHosts) hosts[host] = (1, block, start);
                dot = end - 1;
            }

            var next = text[(dot + 1)..].IndexOf('.');
            dot = next < 0 ? -1 : dot + 1 + next;
        }
    }

    /// <summary>Label, dot, ending of letters (twice for "co.uk"), without "www."; the ending must be in lower case, as sentences open in upper case.</summary>
    private static bool TryHost(ReadOnlySpan<char> text, int dot, out int start, out int end)
    {
        (start, end) = (dot, dot + 1);
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-')) start--;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        if (end - dot - 1 is 2 or 3 && end + 2 < text.Length && text[end] == '.' && char.IsAsciiLetterLower(text[end + 1]) && char.IsAsciiLetterLower(text[end + 2]))
        {
            end++;
            while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        }

        if (text[start..dot] is "www" or "m" or "mobile" or "amp")
        {
            var inner = dot + 1;
            return inner < text.Length && text[inner..].IndexOf('.') is > 1 and var offset && TryHost(text, inner + offset, out start, out end) && start == inner;
        }

        var isWholeWord = end == text.Length || (!char.IsLetterOrDigit(text[end]) && text[end] != '.') || (text[end] == '.' && (end + 1 == text.Length || text[end + 1] == ' '));
        return isWholeWord && dot - start >= 2 && text[(dot + 1)..end].Length is >= 2 and <= 9 && HasLetter(text[start..dot]) && IsEnding(text[(dot + 1)..end]);
    }

    private static bool HasLetter(ReadOnlySpan<char> label)
    {
        foreach (var unit in label)
        {
            if (char.IsLetter(unit)) return true;
        }

        return false;
    }

    /// <summary>Two letters are a country; longer endings are those that news sites use. Names of files end otherwise.</summary>
    private static bool IsEnding(ReadOnlySpan<char> ending) => ending.Length == 2
        ? ending is not ("js" or "py" or "md")
        : ending is "com" or "org" or "net" or "info" or "news" or "online" or "media" or "press" or "biz" or "live" or "world" or "today" or "africa"
            || (ending.Contains('.') && ending[(ending.IndexOf('.') + 1)..].Length == 2);
}
