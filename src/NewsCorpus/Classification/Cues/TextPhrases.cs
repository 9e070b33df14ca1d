using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// What words anywhere on a line say about it: that it credits a picture, or offers something to the reader; and whether a quotation on it
/// stands in a paragraph nearby, too. Captions and offers read like paragraphs and stand among them. Pooled; not thread-safe.
/// </summary>
internal sealed class TextPhrases : IDisposable
{
    private const int CreditLength = 70;
    private const int MaxOffers = 4;
    private const int NearBlocks = 4;
    private const int MinQuoteWords = 6;
    private const int MaxQuoteWords = 60;
    private const int QuoteReach = 24;
    private const int QuoteLength = 32;

    /// <summary>Picture agencies and the words of credits, as they end captions in most languages.</summary>
    private static readonly PhraseFinder s_credits = new(
        [
            "(c)", "Getty", "REUTERS", "Reuters/", "/Reuters", "(Reuters)", "AFP/", "/AFP", "AFP)", "AFP via", "AP Photo", "/AP", "(AP)", "AP)", "EPA/", "/EPA", "EPA-", "dpa/", "/dpa", "dpa)", "picture alliance", "picture-alliance",
            "imago", "IMAGO", "Shutterstock", "iStock", "Alamy", "PA Wire", "PA Images", "/PA", "ANSA", "EFE/", "/EFE", "(EFE)", "Keystone", "KEYSTONE", "APA/", "/APA", "TASS", "ТАСС", "РИА", "NTB", "TT/", "/TT", "Ritzau", "Lehtikuva", "CTK", "ČTK",
            "PAP/", "/PAP", "Belga", "ANP", "Xinhua", "新华社", "Yonhap", "연합뉴스", "Kyodo", "共同", "Anadolu", "/AA", "Unsplash", "Pixabay", "Adobe Stock", "stock.adobe", "Action press", "Credit:", "CREDIT", "Courtesy", "courtesy of", "Photograph:", "Photo:",
            "PHOTO", "Photo by", "photo by", "Foto:", "FOTO", "Foto von", "Bild:", "Fotos:", "Photo :", "Crédit", "Crédits", "Fotografía", "Fotografia", "Фото", "Zdjęcie", "Kuva:", "写真", "撮影", "사진", "Handout", "handout", "Archivbild", "Symbolbild", "Symbolfoto",
        ],
        StringComparison.Ordinal);

    /// <summary>What pages offer: letters, apps, memberships, networks.</summary>
    private static readonly PhraseFinder s_offers = new(
        [
            "newsletter", "subscri", "abonn", "sign up", "signing up", "sign in", "log in", "login", "anmeld", "registri", "register", "suscri", "iscrivi", "assin", "подпис", "会員", "登録", "購読", "구독", "회원", "订阅", "prenumer", "tilmeld", "inscri",
            "cookie", "privacy", "datenschutz", "app store", "google play", "whatsapp", "telegram", "facebook", "instagram", "twitter", "youtube", "podcast", "copyright", "all rights", "terms of", "affiliate", "commission", "donat", "spende", "support our",
            "unterstütz", "patreon", "click here", "klicken", "weiterlesen", "read more", "follow us", "folge", "download", "herunterladen", "our app", "die app", "e-mail", "email", "your inbox", "free trial", "kostenlos", "gratis", "premium", "advertis", "anzeige", "externen inhalt",
        ],
        StringComparison.OrdinalIgnoreCase);

    private const string Quotes = "\"'«»„“”‚‘’‹›「」『』 ";

    private readonly byte[] _offers;
    private readonly bool[] _credits;
    private readonly bool[] _repeats;
    private readonly int _count;

    public TextPhrases(DocumentContent content, ReadOnlySpan<LineFacts> facts)
    {
        _count = facts.Length;
        _offers = ArrayPool<byte>.Shared.Rent(Math.Max(1, _count));
        _credits = ArrayPool<bool>.Shared.Rent(Math.Max(1, _count));
        _repeats = ArrayPool<bool>.Shared.Rent(Math.Max(1, _count));
        for (var i = 0; i < _count; i++)
        {
            var text = content.TextOf(i);
            _credits[i] = EndsInCredit(text);
            _offers[i] = CountOffers(text);
            _repeats[i] = facts[i].Has(LineTraits.OpensQuote) && facts[i].Words is >= MinQuoteWords and <= MaxQuoteWords && StandsNear(content, facts, i);
        }
    }

    /// <summary>Whether a line ends by crediting a picture.</summary>
    public static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        var end = text[Math.Max(0, text.Length - CreditLength)..];
        return end.Contains('©') || s_credits.StandsIn(end);
    }

    public void Write(ref FeatureCursor writer, int block)
    {
        writer.Add(_credits[block]);
        writer.Add(block > 0 && _credits[block - 1]);
        writer.Add(block + 1 < _count && _credits[block + 1]);
        writer.Add(_offers[block]);
        var near = 0;
        for (var i = Math.Max(0, block - NearBlocks); i <= Math.Min(_count - 1, block + NearBlocks); i++) near += i == block ? 0 : _offers[i];
        writer.Add(Math.Min(near, 8));
        writer.Add(_repeats[block]);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_offers);
        ArrayPool<bool>.Shared.Return(_credits);
        ArrayPool<bool>.Shared.Return(_repeats);
    }

    private static byte CountOffers(ReadOnlySpan<char> text)
    {
        byte offers = 0;
        while (offers < MaxOffers)
        {
            var at = s_offers.IndexIn(text);
            if (at < 0) break;
            offers++;
            text = text[(at + 2)..];
        }

        return offers;
    }

    /// <summary>Whether the opening of a quotation stands in a longer line nearby: a pull quote repeats the body.</summary>
    private static bool StandsNear(DocumentContent content, ReadOnlySpan<LineFacts> facts, int block)
    {
        var quote = content.TextOf(block).TrimStart(Quotes);
        if (quote.Length < QuoteLength) return false;
        quote = quote[..QuoteLength];
        for (var i = Math.Max(0, block - QuoteReach); i < Math.Min(facts.Length, block + QuoteReach + 1); i++)
        {
            if (i != block && facts[i].Length > facts[block].Length && content.TextOf(i).Contains(quote, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
