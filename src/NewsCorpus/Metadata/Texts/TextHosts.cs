using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>Finds host names, of addresses and of mail addresses, in the lines of a text that are not its body.</summary>
internal static class TextHosts
{
    private const int MaxHosts = 64;
    private const int MaxOffered = 12;

    /// <summary>Hosts that pages of all publications link to: networks, agencies of pictures, shops, archives of papers, and what cookie banners name.</summary>
    private static readonly SearchValues<string> s_platforms = SearchValues.Create(
        [
            "google", "facebook", "twitter", "youtube", "instagram", "whatsapp", "linkedin", "apple", "pinterest", "tiktok", "reddit", "telegram", "t.me",
            "gmail", "outlook", "hotmail", "wordpress", "example", "w3.org", "schema", "gstatic", "cloudfront", "amazon", "flickr", "disqus", "outbrain", "taboola", "vimeo", "spotify", "bsky", "threads", "mastodon", "gettyimages", "unsplash", "pixabay", "wikipedia", "bit.ly",
            "shutterstock", "istockphoto", "123rf", "depositphotos", "alamy", "dreamstime", "booking.com", "tripadvisor", "airbnb", "ebay", "etsy.com", "aliexpress", "patreon", "paypal",
            "eventbrite", "mailchimp", "surveymonkey", "typeform", "linktr.ee", "change.org", "github", "doi.org", "arxiv", "archive.org", "researchgate", "europa.eu", "who.int",
            "doubleclick", "googlesyndication", "adnxs", "criteo", "pubmatic", "rubiconproject", "bidswitch", "crwdcntrl", "demdex", "scorecardresearch", "chartbeat", "quantserve",
            "casalemedia", "adsrvr", "smartadserver", "adform", "onetrust", "cookiebot", "usercentrics", "consensu", "iubenda", "hotjar",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The hosts outside the body, those that are named most often first.</summary>
    public static List<TextHost> Collect(TextOutline outline, int maxLines)
    {
        var hosts = new List<TextHost>();
        for (var i = 0; i < Math.Min(outline.Count, maxLines); i++)
        {
            if (!outline.IsBody(i)) CollectHosts(outline.TextOf(i), i, hosts);
        }

        hosts.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Block != b.Block ? a.Block.CompareTo(b.Block) : a.Start.CompareTo(b.Start));
        if (hosts.Count > MaxOffered) hosts.RemoveRange(MaxOffered, hosts.Count - MaxOffered);
        return hosts;
    }

    private static void CollectHosts(ReadOnlySpan<char> text, int block, List<TextHost> hosts)
    {
        for (var dot = text.IndexOf('.'); dot >= 0;)
        {
            if (TryHost(text, dot, out var start, out var end) && !text[start..end].ContainsAny(s_platforms))
            {
                Count(text, start, end, block, hosts);
                dot = end - 1;
            }

            var next = text[(dot + 1)..].IndexOf('.');
            dot = next < 0 ? -1 : dot + 1 + next;
        }
    }

    private static void Count(ReadOnlySpan<char> text, int start, int end, int block, List<TextHost> hosts)
    {
        var name = text[start..end];
        var before = start > 0 ? text[start - 1] : ' ';
        var (mails, addresses) = (before == '@' ? 1 : 0, before is '.' or '/' ? 1 : 0);
        foreach (ref var host in CollectionsMarshal.AsSpan(hosts))
        {
            if (!name.Equals(host.Name, StringComparison.OrdinalIgnoreCase)) continue;
            host = host with { Count = host.Count + 1, Mails = host.Mails + mails, Addresses = host.Addresses + addresses };
            return;
        }

        if (hosts.Count == MaxHosts) return;
        var known = name.ToString().ToLowerInvariant();
        hosts.Add(new TextHost(known, HostNames.LabelOf(known), 1, mails, addresses, block, start));
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
