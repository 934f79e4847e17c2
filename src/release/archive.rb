# A formula for a Homebrew tap: brew tap OWNER/archive && brew install archive
class Archive < Formula
  desc "Static-site generator for curated archives of news and analysis"
  homepage "@url@"
  url "@url@/archive-@version@.tar.gz"
  sha256 "@sha256@"
  license "Apache-2.0"

  depends_on "openjdk@17"

  def install
    libexec.install Dir["*"]
    (bin/"archive").write_env_script libexec/"archive", JAVA_HOME: Formula["openjdk@17"].opt_prefix
    man1.install Dir[libexec/"man/*.1"]
    bash_completion.install libexec/"completions/archive.bash" => "archive"
    fish_completion.install libexec/"completions/archive.fish"
  end

  test do
    system bin/"archive", "init", testpath/"mine"
    system bin/"archive", "build", "-C", testpath/"mine"
    assert_predicate testpath/"mine/site-out/index.html", :exist?
  end
end
