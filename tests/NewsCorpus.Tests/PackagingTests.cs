using System.Text.Json;
using System.Xml.Linq;

namespace NewsCorpus.Tests;

/// <summary>What the packages carry of others, and say of it.</summary>
public sealed class PackagingTests
{
    private static readonly string s_notices = Path.Combine(EvaluationData.Repository, "src", "NewsCorpus", "THIRD-PARTY-NOTICES.txt");

    [Theory]
    [InlineData("src/NewsCorpus/NewsCorpus.csproj")]
    [InlineData("src/NewsCorpus.Pdf/NewsCorpus.Pdf.csproj")]
    [InlineData("samples/NewsCorpus.Cli/NewsCorpus.Cli.csproj")]
    public void Package_CarriesTheNotices(string project)
    {
        var path = Path.Combine(EvaluationData.Repository, project);
        var packed = XDocument.Load(path).Descendants("None").Where(static item => item.Attribute("Pack")?.Value == "true").Select(static item => item.Attribute("Include")!.Value);
        Assert.Contains(s_notices, packed.Select(file => Path.GetFullPath(file, Path.GetDirectoryName(path)!)));
    }

    [Fact]
    public void Notices_NameEachPackageThatTheToolShips()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "newscorpus.deps.json")));
        var shipped = dependencies.RootElement.GetProperty("libraries").EnumerateObject().Where(static library => library.Value.GetProperty("type").GetString() == "package").Select(static library => library.Name.Split('/')[0]).ToList();
        Assert.NotEmpty(shipped);
        var notices = File.ReadAllText(s_notices);
        Assert.DoesNotContain(shipped, name => !notices.Contains($"  {name}  ", StringComparison.Ordinal));
    }
}
