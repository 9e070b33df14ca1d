using System.Text;
using System.Text.Json;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;
using Xunit.Abstractions;

namespace NewsCorpus.Tests.Decoding;

public sealed class MojibakeRepairerTests(ITestOutputHelper output)
{
    private const double LeastRepaired = 0.95;
    private const string French = "L'été où le préfet décida – trop tard – de fermer l'école, « personne » n'était là.";
    private const string Russian = "Городской совет решил закрыть старый мост до весны.";

    [Theory]
    [InlineData(French, "windows-1252")]
    [InlineData(French, "windows-1250")]
    [InlineData(French, "mac-roman")]
    [InlineData(Russian, "windows-1252")]
    [InlineData(Russian, "windows-1251")]
    [InlineData("Nur ein Umlaut: für", "windows-1252")]
    public void Repair_TextDecodedTwice_IsRestored(string text, string charset)
    {
        var broken = ReadAs(text, charset);
        Assert.NotEqual(text, broken);
        Assert.Equal(text, Repair(broken));
    }

    [Fact]
    public void Repair_TextDecodedThreeTimes_IsRestored() => Assert.Equal(French, Repair(ReadAs(ReadAs(French, "windows-1252"), "windows-1252")));

    [Theory]
    [InlineData("")]
    [InlineData("Plain ASCII, nothing to do.")]
    [InlineData(French)]
    [InlineData(Russian)]
    [InlineData("Різдво в Києві: Рівне, Ріо, Рів.")]
    [InlineData("SÃO PAULO – A Câmara não votou; âmbar, ÂNGELA, Ãngela.")]
    [InlineData("市議会は火曜日、古い橋を春まで閉鎖することを決めた。")]
    [InlineData("\uD800 broken \uDFFF pair")]
    [InlineData("Dix\u00A0\u00E9tats ont vote la loi.")]
    public void Repair_SoundText_IsLeftAlone(string text) => Assert.Equal(text, Repair(text));

    [Fact]
    public void Decode_RepairedText_IsReportedAndOptional()
    {
        var document = SourceDocument.FromText(ReadAs(French, "windows-1252"), SourceFormat.PlainText);
        var diagnostics = new List<Diagnostic>();
        using var repaired = SourceDecoder.Decode(document, diagnostics);
        using var left = SourceDecoder.Decode(document, diagnostics, repairsMojibake: false);
        Assert.Equal(French, repaired.Text.ToString());
        Assert.NotEqual(French, left.Text.ToString());
        Assert.Equal([DiagnosticCodes.MojibakeRepaired], diagnostics.Select(d => d.Code));
    }

    [SkippableFact]
    public void Repair_DevelopmentTexts_RestoresTheBrokenAndLeavesTheSoundAlone()
    {
        var path = Path.Combine(EvaluationData.Sets, "charset", "mojibake.jsonl");
        Skip.IfNot(File.Exists(path), EvaluationData.NotUnpacked);
        int broken = 0, repaired = 0, sound = 0, changed = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var isRight = Repair(text) == row.RootElement.GetProperty("fixed").GetString();
            if (row.RootElement.GetProperty("via").ValueKind == JsonValueKind.Null) (sound, changed) = (sound + 1, changed + (isRight ? 0 : 1));
            else (broken, repaired) = (broken + 1, repaired + (isRight ? 1 : 0));
        }

        output.WriteLine($"repaired {repaired} of {broken}, changed {changed} of {sound} sound texts");
        Assert.Equal(0, changed);
        Assert.InRange(repaired, LeastRepaired * broken, broken);
    }

    private static string Repair(string text)
    {
        var buffer = new char[text.Length];
        var length = MojibakeRepairer.Repair(text, buffer);
        return length == 0 ? text : new string(buffer, 0, length);
    }

    private static string ReadAs(string text, string charset)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var read = new StringBuilder();
        // A byte that the set leaves free is read as the control character of its number, as browsers do.
        foreach (var value in bytes) read.Append(CharsetNames.EncodingOf(charset).GetString([value]) is "\uFFFD" ? ((char)value).ToString() : CharsetNames.EncodingOf(charset).GetString([value]));
        return read.ToString();
    }
}
