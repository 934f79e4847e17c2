@echo off
rem Runs archive. Where there is no jar yet, or a source is newer than the jar, Maven builds it first.
rem   JAVA_HOME           the JDK to use, 17 or later; else the java on the PATH
rem   ARCHIVE_JAVA_OPTS   options for the JVM after our own: -Xmx2g for a very large archive
rem The same steps, in the same order, as the POSIX launcher beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "work=%home%\target\launcher"
set "jar=%work%\archive.jar"

call :find_java || exit /b 3
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m -XX:-UsePerfData"
set "flags=%flags% -Xmx1g -Xmn128m -XX:MinHeapFreeRatio=15 -XX:SoftRefLRUPolicyMSPerMB=1"
set "flags=%flags% -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8"
if %feature% GEQ 25 (
  set "classes=%work%\classes-%release%.aot"
  set "note_classes=-XX:AOTCacheOutput"
  set "noted=classes.new"
  set "use_classes=-XX:AOTCache"
) else (
  set "classes=%work%\classes-%release%.jsa"
  rem by a list, since -XX:ArchiveClassesAtExit leaves out classes compiled for an old Java
  set "note_classes=-XX:DumpLoadedClassList"
  set "noted=classes.list"
  set "use_classes=-XX:SharedArchiveFile"
)

if not exist "%home%\pom.xml" if not exist "%jar%" (
  >&2 echo archive: there is neither "%jar%" nor a pom.xml to build it from
  exit /b 3
)
call :stale
if not errorlevel 1 if exist "%classes%" goto run
if not exist "%work%\" mkdir "%work%" 2>nul
if not exist "%work%\" (
  >&2 echo archive: cannot write to "%work%", where the program is built
  exit /b 3
)

rem One launcher at a time makes things: Windows lets one process write the lock file, and closes
rem it when that process ends, however it ends.
set "waited=0"
:take_lock
set "result="
8>&2 2>nul (
  9>"%work%\lock" (
    2>&8 call :make_ready
    call set "result=%%errorlevel%%"
  )
)
if not defined result (
  if exist "%jar%" if not exist "%work%\lock" goto run
  if "%waited%"=="1" >&2 echo archive: another launch is building the program; waiting for it
  set /a waited+=1 >nul
  if %waited% GEQ 1800 exit /b 3
  ping -n 2 127.0.0.1 >nul
  goto take_lock
)
if not "%result%"=="0" exit /b 3

:run
set "cached="
if exist "%classes%" for %%S in ("%classes%") do if %%~zS GTR 0 set "cached=%use_classes%="%classes%""
"%jdk%\bin\java.exe" %flags% %cached% %ARCHIVE_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%


rem sets jdk, version, feature (17, 25 ...) and release, which names the very build
:find_java
set "jdk=" & set "version=" & set "release="
if defined JAVA_HOME (
  set "jdk=%JAVA_HOME%"
  if not exist "%JAVA_HOME%\bin\java.exe" (
    >&2 echo archive: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it
    >&2 echo   point it at a JDK 17 or later, or unset it
    exit /b 1
  )
  goto java_found
)
where java >nul 2>nul
if errorlevel 1 (
  >&2 echo archive: a JDK 17 or later is needed, and no java was found
  >&2 echo   winget install EclipseAdoptium.Temurin.17.JDK, or https://adoptium.net
  exit /b 1
)
for /f "tokens=1,* delims== " %%A in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do set "jdk=%%B"
:java_found
if exist "%jdk%\release" (
  for /f "usebackq tokens=1,* delims==" %%A in ("%jdk%\release") do (
    if "%%A"=="JAVA_VERSION" set "version=%%~B"
    if "%%A"=="JAVA_RUNTIME_VERSION" set "release=%%~B"
  )
)
if not defined version (
  >&2 echo archive: cannot tell the version of the JDK in "%jdk%"
  exit /b 1
)
if not defined release set "release=%version%"
for /f "delims=.-+_" %%F in ("%version%") do set "feature=%%F"
if %feature% LSS 17 (
  >&2 echo archive: a JDK 17 or later is needed; "%jdk%" is "%version%"
  >&2 echo   winget install EclipseAdoptium.Temurin.17.JDK, or https://adoptium.net
  exit /b 1
)
exit /b 0


rem errorlevel 1 where there is no jar or a source is newer
:stale
if not exist "%jar%" exit /b 1
powershell -NoProfile -NonInteractive -Command "$made = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $sources = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:home $_ } | Where-Object { Test-Path -LiteralPath $_ }; foreach ($source in $sources) { if (@(Get-Item -LiteralPath $source) + @(Get-ChildItem -Recurse -LiteralPath $source) | Where-Object { $_.LastWriteTimeUtc -gt $made }) { exit 1 } }; exit 0" <nul
exit /b %errorlevel%


:make_ready
call :stale
if errorlevel 1 call :build || exit /b 1
if not exist "%classes%" call :prepare_classes
exit /b 0


:build
if not exist "%jdk%\bin\javac.exe" (
  >&2 echo archive: building the program needs a JDK; "%jdk%" is a runtime without a compiler
  >&2 echo   winget install EclipseAdoptium.Temurin.17.JDK, or https://adoptium.net
  exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo archive: building the program needs Maven 3.8 or later, and no mvn was found
  >&2 echo   see https://maven.apache.org/install.html
  exit /b 1
)
>&2 echo archive: building the program from its sources ^(under a minute; longer the first time^)
type nul >"%work%\started"
pushd "%home%"
set "JAVA_HOME=%jdk%"
rem pom.xml asks for Maven 3.8 and says so when it finds an older one
call mvn -B -q -Dmaven.test.skip=true package <nul >"%work%\maven.log" 2>&1
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  >&2 type "%work%\maven.log"
  >&2 echo archive: the program could not be built; Maven says why above
  exit /b 1
)
if exist "%home%\target\archive-formats.jar" copy /y "%home%\target\archive-formats.jar" "%work%\archive-formats.jar" >nul || exit /b 1
copy /y "%home%\target\archive.jar" "%work%\archive.new.jar" >nul || exit /b 1
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath ($env:work + '\archive.new.jar')).LastWriteTimeUtc = (Get-Item -LiteralPath ($env:work + '\started')).LastWriteTimeUtc" <nul
move /y "%work%\archive.new.jar" "%jar%" >nul || (
  >&2 echo archive: cannot replace "%jar%"; is an archive serve still running?
  exit /b 1
)
del /q "%work%\classes-*" 2>nul
exit /b 0


:prepare_classes
"%jdk%\bin\java.exe" %flags% %note_classes%="%work%\%noted%" -jar "%jar%" train >nul 2>nul <nul
rem G1 alone puts objects into the file as well; every collector can take them from there
if exist "%work%\classes.list" (
  "%jdk%\bin\java.exe" -XX:+UseG1GC -Xmx1g -Xlog:disable -Xshare:dump -XX:SharedClassListFile="%work%\classes.list" -XX:SharedArchiveFile="%work%\classes.new" -cp "%jar%" >nul 2>nul <nul
  del /q "%work%\classes.list"
)
rem an empty file says that this JDK cannot make one, so that no launch tries again
if not exist "%work%\classes.new" type nul >"%work%\classes.new"
move /y "%work%\classes.new" "%classes%" >nul
exit /b 0
