using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata;

public sealed class HostNamesTests
{
    [Theory]
    [InlineData("lakepost.example", "lakepost")]
    [InlineData("sport.lakepost.co.uk", "lakepost")]
    [InlineData("lakepost.com.au", "lakepost")]
    [InlineData("localhost", "localhost")]
    public void LabelOf_Host_IsTheLabelThatNamesTheSite(string host, string label) => Assert.Equal(label, HostNames.LabelOf(host));

    [Theory]
    [InlineData("https://www.lakepost.example/a", "lakepost.example")]
    [InlineData("https://m.lakepost.example/a", "lakepost.example")]
    [InlineData("https://m.example/a", "m.example")]
    [InlineData("https://www.uferblättle.example/a", "xn--uferblttle-v5a.example")]
    public void DomainOf_Address_LosesTechnicalPrefixes(string url, string domain) => Assert.Equal(domain, HostNames.DomainOf(new Uri(url)));

    [Theory]
    [InlineData("https://lake\uFFFDpost.example/a")]
    [InlineData("https://lake\u0600post.example/a")]
    [InlineData("https://lake\u2028post.example/a")]
    public void DomainOf_HostThatCannotBeRegistered_IsNull(string url) => Assert.Null(HostNames.DomainOf(new Uri(url)));
}
