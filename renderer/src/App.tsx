import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { AboutScreen } from './about/AboutScreen.tsx';
import { CollectiveScreen } from './collective/CollectiveScreen.tsx';
import { DataScreen } from './data/DataScreen.tsx';
import { DatabaseGate } from './db/DatabaseGate.tsx';
import { DossierGate } from './dossier/DossierGate.tsx';
import { Desk } from './desk/Desk.tsx';
import { DesktopCommands } from './desktop/DesktopCommands.tsx';
import { EmptyStoreGuard } from './desktop/EmptyStoreGuard.tsx';
import { HelpProvider } from './help/HelpProvider.tsx';
import { LanguageProvider } from './language/LanguageProvider.tsx';
import { EverywhereCommands } from './palette/EverywhereCommands.tsx';
import { PaletteProvider } from './palette/PaletteProvider.tsx';
import { findPlatform, PlatformContext } from './platform/usePlatform.ts';
import { StartScreen } from './start/StartScreen.tsx';
import { SurveyScreen } from './survey/SurveyScreen.tsx';
import { theme, themeVariables } from './theme/theme.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { ToastProvider } from './ui/ToastProvider.tsx';

const colourSchemes = localStorageColorSchemeManager({ key: 'vlootwijzer.colourScheme' });

/** Addresses stand behind the #: the shell serves one page, and a reload must find it. */
export function App({ nonce }: { nonce: string }) {
  const [platform] = useState(findPlatform);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      colorSchemeManager={colourSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <LanguageProvider>
        <PlatformContext value={platform}>
          <ErrorBoundary>
            <ToastProvider>
              <DatabaseGate>
                <EmptyStoreGuard>
                  {/* The router asks for the hook itself; that is how wouter is told where addresses live. */}
                  {/* oxlint-disable-next-line react/hooks */}
                  <Router hook={useHashLocation}>
                    <HelpProvider>
                      <PaletteProvider>
                        <DesktopCommands />
                        <EverywhereCommands />
                        <Switch>
                          <Route<{ id: string; section?: string; item?: string }> path="/dossier/:id/:section?/:item?">
                            {({ id, section, item }) => (
                              <DossierGate key={id} id={id}>
                                <Desk section={section} item={item} />
                              </DossierGate>
                            )}
                          </Route>
                          <Route path="/data">
                            <DataScreen />
                          </Route>
                          <Route path="/collective">
                            <CollectiveScreen />
                          </Route>
                          <Route path="/survey">
                            <SurveyScreen />
                          </Route>
                          <Route path="/about">
                            <AboutScreen />
                          </Route>
                          <Route>
                            <StartScreen />
                          </Route>
                        </Switch>
                      </PaletteProvider>
                    </HelpProvider>
                  </Router>
                </EmptyStoreGuard>
              </DatabaseGate>
            </ToastProvider>
          </ErrorBoundary>
        </PlatformContext>
      </LanguageProvider>
    </MantineProvider>
  );
}
