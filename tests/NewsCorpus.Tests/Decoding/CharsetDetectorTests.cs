using System.Text;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Decoding;

public sealed class CharsetDetectorTests
{
    private const string French = "Le préfet a annoncé à l'aube que l'école fermerait dès février, « à cause du gel ».";
    private const string Russian = "Городской совет во вторник решил закрыть старый мост до весны.";
    private const string Chinese = "市议会星期二决定关闭旧桥直到春天。居民们表示不满，认为消息来得太晚。";

    [Fact]
    public void Detect_ValidUtf8_NeedsNoDeclaration() => Assert.Equal("utf-8", Detect(Encoding.UTF8.GetBytes(French)).Name);

    [Fact]
    public void Detect_ByteOrderMark_IsSkipped()
    {
        var charset = Detect([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(French)]);
        Assert.Equal(("utf-8", 3), (charset.Name, charset.PreambleLength));
    }

    [Theory]
    [InlineData(French)]
    [InlineData(Russian)]
    [InlineData(Chinese)]
    public void Detect_WideUnitsWithoutMark_AreFound(string text)
    {
        Assert.Equal("utf-16le", Detect(Encoding.Unicode.GetBytes(text)).Name);
        Assert.Equal("utf-16be", Detect(Encoding.BigEndianUnicode.GetBytes(text)).Name);
        Assert.Equal("utf-32le", Detect(Encoding.UTF32.GetBytes(text)).Name);
        Assert.Equal("utf-32be", Detect(new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text)).Name);
    }

    [Fact]
    public void Detect_EscapeSequences_AreFound()
    {
        Assert.Equal("iso-2022-jp", Detect(CharsetNames.EncodingOf("iso-2022-jp").GetBytes("市議会は火曜日")).Name);
        Assert.Equal("utf-8", Detect("plain ASCII ~{ with a brace"u8.ToArray()).Name);
    }

    [Fact]
    public void Detect_MetaElement_IsFollowedWhereTheBytesAllow()
    {
        var page = "<html><head><!-- <meta charset=utf-8> --><META http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body>" + Russian;
        Assert.Equal("windows-1251", Detect(CharsetNames.EncodingOf("windows-1251").GetBytes(page)).Name);
    }

    [Fact]
    public void Detect_DeclarationAgainstValidUtf8_IsOverruled()
    {
        var diagnostics = new List<Diagnostic>();
        var document = new SourceDocument(Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>" + French));
        Assert.Equal("utf-8", CharsetDetector.Detect(document, SourceFormat.Html, isUtf8: true, diagnostics).Name);
        Assert.Equal([DiagnosticCodes.CharsetOverruled], diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("Le préfet a annoncé à l'aube que l'école fermerait dès février.", "windows-1252")]
    [InlineData("Městský úřad v úterý rozhodl, že most bude uzavřen; řidiči žádají náhradní trasu.", "windows-1250")]
    [InlineData("Městský úřad v úterý rozhodl, že most bude uzavřen; řidiči žádají náhradní trasu.", "iso-8859-2")]
    [InlineData("Городской совет во вторник решил закрыть старый мост до весны.", "windows-1251")]
    [InlineData("Городской совет во вторник решил закрыть старый мост до весны.", "koi8-r")]
    [InlineData("Городской совет во вторник решил закрыть старый мост до весны.", "cp866")]
    [InlineData("Belediye meclisi salı günü eski köprünün kapatılmasına karar verdi, şoförler şikâyetçi.", "windows-1254")]
    [InlineData("Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα.", "windows-1253")]
    [InlineData("מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן עד האביב.", "windows-1255")]
    [InlineData("قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم حتى الربيع.", "windows-1256")]
    [InlineData("市议会星期二决定关闭旧桥直到春天，居民们说消息来得太晚。", "gb18030")]
    [InlineData("市議會星期二決定關閉舊橋直到春天，居民們說消息來得太晚。", "big5")]
    [InlineData("市議会は火曜日、古い橋を春まで閉鎖することを決めた。", "shift-jis")]
    [InlineData("市議会は火曜日、古い橋を春まで閉鎖することを決めた。", "euc-jp")]
    [InlineData("시의회는 화요일 오래된 다리를 봄까지 폐쇄하기로 결정했다.", "euc-kr")]
    public void Detect_LegacyBytes_AreToldByTheirStatistics(string text, string charset)
    {
        var bytes = CharsetNames.EncodingOf(charset).GetBytes(text);
        Assert.Equal(text, Detect(bytes).Encoding.GetString(bytes));
        // A wrong statement does not change the answer.
        var page = CharsetNames.EncodingOf(charset).GetBytes("<html><head><meta charset=utf-8><title>News</title></head><p>" + text);
        Assert.EndsWith(text, Detect(page).Encoding.GetString(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cp437")]
    [InlineData("cp850")]
    [InlineData("windows-1254")]
    public void Detect_DeclarationThatReadsTheSame_IsFollowed(string declared)
    {
        var diagnostics = new List<Diagnostic>();
        var bytes = CharsetNames.EncodingOf(declared).GetBytes($"<meta charset={declared}><p>Die Straßen über den Fluß blieben gesperrt, sagte der Bürgermeister der Städte am Ärmel.");
        Assert.Equal(CharsetNames.Find(declared), CharsetDetector.Detect(new SourceDocument(bytes), SourceFormat.Html, System.Text.Unicode.Utf8.IsValid(bytes), diagnostics).Name);
        Assert.Empty(diagnostics);
    }

    /// <summary>One sign is no statistics, wherever it stands.</summary>
    [Theory]
    [InlineData("windows-1252", "© 2024 The Elling Courier")]
    [InlineData("iso-8859-15", "© 2024 The Elling Courier")]
    public void Detect_DeclarationBesideOneSign_IsFollowed(string declared, string text) =>
        Assert.Equal(CharsetNames.Find(declared), Detect(CharsetNames.EncodingOf(declared).GetBytes($"<meta charset={declared}><p>The harbour council voted on Monday to widen the old quay.<p>{text}")).Name);

    [Fact]
    public void Decode_InvalidBytes_AreReplacedAndReported()
    {
        var diagnostics = new List<Diagnostic>();
        var bytes = Encoding.UTF8.GetBytes("<meta charset=utf-8>" + French).Append((byte)0xFF).ToArray();
        using var decoded = SourceDecoder.Decode(new SourceDocument(bytes), diagnostics);
        Assert.EndsWith("\uFFFD", decoded.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal([DiagnosticCodes.InvalidBytes], diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0xD8 })]
    [InlineData(new byte[] { 0x80, 0x81, 0xFF })]
    [InlineData(new byte[] { 0x1B })]
    public void Decode_OddBytes_GiveSomeText(byte[] bytes)
    {
        using var decoded = SourceDecoder.Decode(new SourceDocument(bytes), []);
        Assert.NotNull(decoded.Charset);
    }

    private static DetectedCharset Detect(byte[] bytes) => CharsetDetector.Detect(new SourceDocument(bytes), SourceFormat.Html, System.Text.Unicode.Utf8.IsValid(bytes), []);
}
